package dk.direktion.budget.allocation;

/**
 * What an allocation is from a year on.
 *
 * @param amount whole kroner each year; nothing where it is released
 */
record ChangedFrom(int fromYear, long amount) {}
