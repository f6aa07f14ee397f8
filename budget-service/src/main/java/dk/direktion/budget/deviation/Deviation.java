package dk.direktion.budget.deviation;

import dk.direktion.budget.allocation.Recurrence;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far what is booked on an allocation is from what is set aside for it, in whole kroner.
 *
 * @param allocationYear the year of the decision; with the number it names the allocation
 * @param poolName the pool that gives the most
 * @param percent of what is set aside that is booked; null where nothing is set aside
 * @param expected booked by the day: evenly over the year, but what is booked on a one-off, whose
 *     day nobody knows, up to what is set aside
 * @param deviation booked beyond what is expected; negative where less is booked
 */
public record Deviation(
    UUID allocationId,
    int allocationYear,
    int number,
    String purpose,
    Recurrence recurrence,
    @Schema(nullable = true) UUID projectId,
    UUID poolId,
    String poolName,
    long allocated,
    long booked,
    long remaining,
    @Schema(nullable = true) Long percent,
    long expected,
    long deviation) {}
