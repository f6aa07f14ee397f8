/** Sharing a cost with other municipalities. */
package dk.direktion.budget.costsharing;
