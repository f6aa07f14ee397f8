/** The Authorization API 1.0, whose member names are the standard's own. */
package dk.direktion.access.evaluation.web;
