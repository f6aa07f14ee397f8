/** Guests over HTTP. */
package dk.direktion.meetings.guest.web;
