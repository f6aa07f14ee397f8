/** Conflicts of interest over HTTP. */
package dk.direktion.meetings.conflict.web;
