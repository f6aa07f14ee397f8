/** Published agendas over HTTP. */
package dk.direktion.meetings.publication.web;
