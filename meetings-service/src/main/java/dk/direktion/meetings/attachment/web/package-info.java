/** Attachments over HTTP. */
package dk.direktion.meetings.attachment.web;
