/** Where proposals can go, over HTTP. */
package dk.direktion.meetings.submission.web;
