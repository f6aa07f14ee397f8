/** What a person has not read yet, or what is new since. */
package dk.direktion.meetings.unread;
