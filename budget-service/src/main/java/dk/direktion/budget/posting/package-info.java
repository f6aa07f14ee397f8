/** What the finance system has booked, and which allocation each posting counts towards. */
package dk.direktion.budget.posting;
