/** The API of rights. */
package dk.direktion.access.right.web;
