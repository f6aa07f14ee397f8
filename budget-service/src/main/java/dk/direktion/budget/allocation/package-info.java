/** Allocations from a pool: proposed by a controller, sent to a meeting, bound by its decision. */
package dk.direktion.budget.allocation;
