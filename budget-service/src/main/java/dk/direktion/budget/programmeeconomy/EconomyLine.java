package dk.direktion.budget.programmeeconomy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the explanation of a result; whole kroner, negative when it costs. */
@Embeddable
public record EconomyLine(
    String label,
    @Enumerated(EnumType.STRING) LineKind kind,
    long amount,
    @Schema(
            description = "What the line brings or costs the year after; null when not stated",
            nullable = true)
        Long nextYear,
    @Schema(nullable = true) String reason,
    @Schema(nullable = true) String subProgramme) {}
