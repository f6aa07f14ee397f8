/** Papers over HTTP. */
package dk.direktion.meetings.document.web;
