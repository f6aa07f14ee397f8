/** The API of applications. */
package dk.direktion.access.application.web;
