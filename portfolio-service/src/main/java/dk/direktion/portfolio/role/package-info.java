/** Who is what on which project. */
package dk.direktion.portfolio.role;
