/** Money and benefits of projects, as budget-service tells of them. */
package dk.direktion.portfolio.economy;
