/** The year's meetings and reminders of all bodies in one picture. */
package dk.direktion.meetings.annualwheel;
