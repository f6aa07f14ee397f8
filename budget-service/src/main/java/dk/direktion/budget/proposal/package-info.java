/** What is proposed of the board's money and waits for a body to decide it. */
package dk.direktion.budget.proposal;
