/** The year's three budget follow-ups: their deadlines, what must be in, and what is missing. */
package dk.direktion.budget.followup;
