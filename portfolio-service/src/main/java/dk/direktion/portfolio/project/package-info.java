/** Projects: names, people, and the time they are on the portfolio list. */
package dk.direktion.portfolio.project;
