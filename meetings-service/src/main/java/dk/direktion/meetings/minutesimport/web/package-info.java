/** Imports over HTTP. */
package dk.direktion.meetings.minutesimport.web;
