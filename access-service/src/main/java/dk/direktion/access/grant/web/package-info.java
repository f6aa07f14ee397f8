/** The API of grants. */
package dk.direktion.access.grant.web;
