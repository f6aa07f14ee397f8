/** Programmes and their sub-programmes. */
package dk.direktion.budget.programme;
