/** Programmes over HTTP. */
package dk.direktion.meetings.programme.web;
