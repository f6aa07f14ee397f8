/** Rounds in which every grant is confirmed by its two approvers, or lapses. */
package dk.direktion.access.review;
