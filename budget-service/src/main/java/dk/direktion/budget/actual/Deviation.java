package dk.direktion.budget.actual;

import dk.direktion.budget.allocation.Recurrence;
import java.util.UUID;

/**
 * How far what is booked on an allocation is from what is set aside for it, in whole kroner.
 *
 * @param percent of what is set aside that is booked
 * @param expected booked by the day: evenly over the year, but what is booked on a one-off, whose
 *     day nobody knows, up to what is set aside
 * @param deviation booked beyond what is expected; negative where less is booked
 */
public record Deviation(
    UUID allocationId,
    int number,
    String purpose,
    Recurrence recurrence,
    UUID projectId,
    UUID poolId,
    String poolName,
    long allocated,
    long booked,
    long remaining,
    long percent,
    long expected,
    long deviation) {}
