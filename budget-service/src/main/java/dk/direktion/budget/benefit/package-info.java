/** Benefits: what changes, what it brings, and how that is followed until it shows. */
package dk.direktion.budget.benefit;
