package dk.direktion.budget.programmeeconomy;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme's economy in a year; whole kroner. */
public record ProgrammeEconomyView(
    String code,
    String name,
    int year,
    @Schema(description = "The day of the newest move or entry counted") LocalDate asOf,
    long invested,
    @Schema(description = "What the year came to as it was planned when it began")
        long openingBalance,
    List<EconomyLine> lines,
    @Schema(description = "The sum of the lines") long result,
    @Schema(description = "Planned, decided, booked and realised") List<StageFiguresView> stages,
    List<PartEconomyView> parts,
    @Schema(description = "Any of book") List<String> actions) {}
