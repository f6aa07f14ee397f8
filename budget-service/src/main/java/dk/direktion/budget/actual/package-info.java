/** What the finance system has booked, and how far it is from what was set aside. */
package dk.direktion.budget.actual;
