/** Closed items that only named people read. */
package dk.direktion.meetings.screening;
