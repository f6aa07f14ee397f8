/** Review rounds over HTTP. */
package dk.direktion.access.review.web;
