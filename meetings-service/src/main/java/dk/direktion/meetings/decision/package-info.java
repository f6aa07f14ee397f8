/** Decisions: a text, an outcome, and what shall follow from it. */
package dk.direktion.meetings.decision;
