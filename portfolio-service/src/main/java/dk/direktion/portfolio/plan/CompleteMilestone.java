package dk.direktion.portfolio.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day a milestone was reached. */
public record CompleteMilestone(@NotNull LocalDate day) {}
