/** The annual wheel over HTTP. */
package dk.direktion.meetings.annualwheel.web;
