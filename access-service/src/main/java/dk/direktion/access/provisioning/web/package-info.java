/** The SCIM 2.0 endpoints (RFC 7644). */
package dk.direktion.access.provisioning.web;
