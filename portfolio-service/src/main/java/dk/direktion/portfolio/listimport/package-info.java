/** An existing list from a sheet: read, looked at row by row, and taken over. */
package dk.direktion.portfolio.listimport;
