/** How far what is booked is from what was set aside. */
package dk.direktion.budget.deviation;
