/** Case writing over HTTP. */
package dk.direktion.meetings.casewriting.web;
