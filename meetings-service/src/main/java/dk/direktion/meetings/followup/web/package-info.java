/** Follow-ups over HTTP. */
package dk.direktion.meetings.followup.web;
