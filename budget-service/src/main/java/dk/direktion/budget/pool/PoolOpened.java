package dk.direktion.budget.pool;

/** A pool was opened; what binds it from earlier years is booked in the same transaction. */
public record PoolOpened(Pool pool) {}
