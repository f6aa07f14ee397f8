package dk.direktion.budget.deviation;

import java.time.LocalDate;
import java.util.List;

/** A year's deviations at the end of a day, with their sums in whole kroner. */
public record DeviationsView(
    int year,
    LocalDate onDate,
    long allocated,
    long booked,
    long remaining,
    long expected,
    long deviation,
    List<Deviation> items) {}
