/** Criteria over HTTP, and bringing today's accesses in line with them. */
package dk.direktion.access.criteria.web;
