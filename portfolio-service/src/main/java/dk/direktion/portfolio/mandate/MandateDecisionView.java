package dk.direktion.portfolio.mandate;

import java.time.LocalDate;

/** What a meeting decided about a mandate, and when. */
public record MandateDecisionView(LocalDate date, Outcome outcome) {}
