/**
 * What is prepared for the meetings of inter-municipal fora: items, authors, notes, one document.
 */
package dk.direktion.meetings.preparation;
