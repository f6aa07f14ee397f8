/** Minutes over HTTP. */
package dk.direktion.meetings.minutes.web;
