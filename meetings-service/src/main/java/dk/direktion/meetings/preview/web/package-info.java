/** The API by which access-service asks what somebody would get to read. */
package dk.direktion.meetings.preview.web;
