/** Screening over HTTP. */
package dk.direktion.meetings.screening.web;
