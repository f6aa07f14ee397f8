/**
 * Papers: text as every format can hold it, pages that print well, and PDFs for keeping. What
 * writes PDFs needs PDFBox and Open HTML to PDF, which a service that makes some asks for itself.
 */
package dk.direktion.common.document;
