package dk.direktion.budget.programmeeconomy;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme's economy in a year; whole kroner. */
public record ProgrammeEconomyView(
    String code,
    String name,
    int year,
    LocalDate asOf,
    long invested,
    long openingBalance,
    List<EconomyLine> lines,
    @Schema(description = "The sum of the lines") long result) {}
