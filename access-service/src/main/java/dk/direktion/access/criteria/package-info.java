/** What the board has decided that access given by hand must keep to, and what does not. */
package dk.direktion.access.criteria;
