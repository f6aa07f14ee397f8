/** The bodies that meet, their members, and the names of people. */
package dk.direktion.meetings.body;
