/**
 * The current list as the intranet shows it: its public fields, without log-in once switched on.
 */
package dk.direktion.portfolio.publishing;
