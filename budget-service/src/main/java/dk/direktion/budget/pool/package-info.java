/** Pools of a budget year and the append-only ledger of what is proposed and bound of them. */
package dk.direktion.budget.pool;
