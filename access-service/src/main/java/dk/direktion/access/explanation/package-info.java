/** Why somebody can or cannot read an item, and what somebody would see. */
package dk.direktion.access.explanation;
