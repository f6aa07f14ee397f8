/** Letters over HTTP. */
package dk.direktion.meetings.mail.web;
