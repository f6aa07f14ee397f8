/**
 * Reads a published minutes document into its parts, losing nothing of the source; knows no
 * framework.
 */
package dk.direktion.meetings.minutesimport.reader;
