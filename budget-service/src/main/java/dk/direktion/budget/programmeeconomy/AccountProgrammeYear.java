package dk.direktion.budget.programmeeconomy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** A year's economy as it is put on record; the opening balance becomes its first line. */
public record AccountProgrammeYear(
    @NotBlank String code,
    @NotBlank String name,
    @Min(2000) @Max(2100) int year,
    @NotNull LocalDate asOf,
    @Min(0) long invested,
    long openingBalance,
    @NotEmpty List<@NotNull EconomyLine> lines) {}
