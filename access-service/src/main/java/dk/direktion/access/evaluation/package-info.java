/**
 * Answers other municipal systems that ask who may read what, by the Authorization API 1.0 of
 * AuthZEN.
 */
package dk.direktion.access.evaluation;
