/** Sharing an amount over the centres by a key, and booking the shares once they are decided. */
package dk.direktion.budget.distribution;
