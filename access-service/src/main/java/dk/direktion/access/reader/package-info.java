/** What the database is told about who reads, and on which day. */
package dk.direktion.access.reader;
