/** Agendas and items over HTTP. */
package dk.direktion.meetings.agenda.web;
