/** People, the units they work in and the positions they hold, with dates. */
package dk.direktion.access.directory;
