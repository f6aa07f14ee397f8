/** A programme's economy by year, in which every figure can say where it comes from. */
package dk.direktion.budget.programmeeconomy;
