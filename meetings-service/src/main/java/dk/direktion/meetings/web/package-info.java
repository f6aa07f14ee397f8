/** What the resources of all features share. */
package dk.direktion.meetings.web;
