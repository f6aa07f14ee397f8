/** The board's portfolio: mandates that become projects, the list of them, and how they fare. */
package dk.direktion.portfolio;
