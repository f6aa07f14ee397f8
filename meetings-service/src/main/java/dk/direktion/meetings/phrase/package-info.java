/** The standard phrases of each body, which the secretariat writes decisions with. */
package dk.direktion.meetings.phrase;
