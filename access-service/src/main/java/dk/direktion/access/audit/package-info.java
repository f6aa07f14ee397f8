/** The log of who did what, and who read what was closed; nothing in it ever changes. */
package dk.direktion.access.audit;
