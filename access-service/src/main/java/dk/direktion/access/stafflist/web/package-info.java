/** The API of staff lists. */
package dk.direktion.access.stafflist.web;
