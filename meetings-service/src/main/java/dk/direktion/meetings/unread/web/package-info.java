/** Unread marks over HTTP. */
package dk.direktion.meetings.unread.web;
