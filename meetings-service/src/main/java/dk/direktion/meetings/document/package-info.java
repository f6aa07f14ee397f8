/**
 * Agendas, minutes and extracts as papers: built once from what the caller may read, with what a
 * variant withholds taken out, written as HTML, PDF or DOCX.
 */
package dk.direktion.meetings.document;
