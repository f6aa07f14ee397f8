/** Searching through what meetings have dealt with, as far as the caller may read it. */
package dk.direktion.meetings.search;
