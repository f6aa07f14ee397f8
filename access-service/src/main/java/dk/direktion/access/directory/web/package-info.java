/** The API of people and units. */
package dk.direktion.access.directory.web;
