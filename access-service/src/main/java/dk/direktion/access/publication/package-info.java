/** What has been told to the other services, so that only changes are told again. */
package dk.direktion.access.publication;
