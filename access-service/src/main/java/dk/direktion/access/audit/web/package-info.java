/** The API of the audit log. */
package dk.direktion.access.audit.web;
