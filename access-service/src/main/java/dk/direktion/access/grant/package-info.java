/** Rights given by hand to one person, and their revocation. */
package dk.direktion.access.grant;
