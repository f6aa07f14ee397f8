/** A body's meetings of a whole year, proposed from its series and planned in one go. */
package dk.direktion.meetings.planning;
