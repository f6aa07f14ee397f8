/** What somebody else would get to read, for those who answer for who may read what. */
package dk.direktion.meetings.preview;
