package dk.direktion.portfolio.plan;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** A date a milestone was approved with, why, and who wrote it down. */
@Embeddable
public record Baseline(LocalDate day, String reason, String setBy, Instant setAt) {}
