/** Year planning over HTTP. */
package dk.direktion.meetings.planning.web;
