/** Notes over HTTP. */
package dk.direktion.meetings.note.web;
