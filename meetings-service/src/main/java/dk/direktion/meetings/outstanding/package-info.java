/** What decisions have set off and nobody has brought to its end. */
package dk.direktion.meetings.outstanding;
