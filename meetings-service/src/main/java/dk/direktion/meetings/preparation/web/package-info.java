/** Preparations over HTTP. */
package dk.direktion.meetings.preparation.web;
