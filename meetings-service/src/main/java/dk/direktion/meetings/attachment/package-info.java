/** The files of items: what they are, every version of them, and who reads them. */
package dk.direktion.meetings.attachment;
