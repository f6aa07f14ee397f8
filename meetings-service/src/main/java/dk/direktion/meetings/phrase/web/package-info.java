/** Standard phrases over HTTP. */
package dk.direktion.meetings.phrase.web;
