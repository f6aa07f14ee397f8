/** Mandates: applications to become a project, from draft to the board's decision. */
package dk.direktion.portfolio.mandate;
