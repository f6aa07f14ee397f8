/** What is outstanding, over HTTP. */
package dk.direktion.meetings.outstanding.web;
