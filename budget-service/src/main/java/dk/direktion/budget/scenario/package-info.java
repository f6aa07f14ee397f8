/** Trying out which proposals the pools can hold, and sending a choice to a body as one item. */
package dk.direktion.budget.scenario;
