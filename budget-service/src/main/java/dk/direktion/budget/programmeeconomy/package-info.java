/** A programme's economy by year, explained line by line. */
package dk.direktion.budget.programmeeconomy;
