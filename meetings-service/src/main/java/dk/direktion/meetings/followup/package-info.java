/** What somebody has to do because of a decision, and by when. */
package dk.direktion.meetings.followup;
