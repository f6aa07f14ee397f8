package dk.direktion.budget.programmeeconomy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A movement to be booked; a wrong one is put right by its opposite. */
public record BookEntry(
    @Min(2000) @Max(2100) int year,
    @Schema(description = "One of the programme's", nullable = true) String subProgramme,
    @NotNull EconomyEntryKind kind,
    @NotNull EconomyStage stage,
    @Schema(description = "What happened; left out for what is planned as such", nullable = true)
        EntryCause cause,
    @NotBlank @Size(max = 200) String label,
    @Min(-100_000_000_000L)
        @Max(100_000_000_000L)
        @Schema(description = "Whole kroner, below zero to take away; not zero")
        long amount,
    @NotBlank @Size(max = 2000) String reason) {}
