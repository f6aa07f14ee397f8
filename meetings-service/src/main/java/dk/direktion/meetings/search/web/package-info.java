/** Search over HTTP. */
package dk.direktion.meetings.search.web;
