/** Decisions over HTTP. */
package dk.direktion.meetings.decision.web;
