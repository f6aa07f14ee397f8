/**
 * Letters by mail: posted with the change that causes them, sent afterwards, or gathered in a
 * digest.
 */
package dk.direktion.meetings.mail;
