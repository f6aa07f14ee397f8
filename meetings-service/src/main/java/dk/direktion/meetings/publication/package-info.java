/** Published agendas: each version as it was sent, and what a later one changed. */
package dk.direktion.meetings.publication;
