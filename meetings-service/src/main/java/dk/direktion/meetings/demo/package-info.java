/** The demo municipality's meetings, made up, loaded on request into an empty database. */
package dk.direktion.meetings.demo;
