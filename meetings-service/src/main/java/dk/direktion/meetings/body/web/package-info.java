/** Bodies over HTTP. */
package dk.direktion.meetings.body.web;
