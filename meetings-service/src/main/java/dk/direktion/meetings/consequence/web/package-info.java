/** What has become of decisions, over HTTP. */
package dk.direktion.meetings.consequence.web;
