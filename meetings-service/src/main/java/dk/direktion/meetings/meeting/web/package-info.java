/** Meetings over HTTP. */
package dk.direktion.meetings.meeting.web;
