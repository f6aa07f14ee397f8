/** Guests, who attend one item for a time. */
package dk.direktion.meetings.guest;
