/** Interfaces: what two projects must coordinate, with an owner and a state. */
package dk.direktion.portfolio.coordination;
