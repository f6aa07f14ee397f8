package dk.direktion.portfolio.economy;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a later decision made of an allocation from a year on. */
@Embeddable
public record AllocationChange(
    int fromYear,
    @Schema(description = "Whole kroner each year; 0 where it is released") long amount) {}
