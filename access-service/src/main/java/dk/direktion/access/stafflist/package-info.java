/** People and positions from a file of semicolon-separated values. */
package dk.direktion.access.stafflist;
