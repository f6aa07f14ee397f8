/** What goes from one pool to another, between years too, once it is decided. */
package dk.direktion.budget.transfer;
