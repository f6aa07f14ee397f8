/**
 * What projects draw from the centres week by week, what the centres can give, and their notices.
 */
package dk.direktion.portfolio.resource;
