/** What may go wrong on a project, and what is done about it. */
package dk.direktion.portfolio.risk;
