package dk.direktion.budget.programmeeconomy;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the explanation of a result; whole kroner, negative when it costs. */
public record EconomyLine(
    String label,
    LineKind kind,
    long amount,
    @Schema(
            description =
                "What the line brings the year after, or what is lost of it; null when not stated",
            nullable = true)
        Long nextYear,
    @Schema(nullable = true) String reason,
    @Schema(nullable = true) String subProgramme,
    @Schema(description = "The benefit it is about", nullable = true) UUID benefitId,
    @Schema(description = "The moves and entries that add up to it")
        List<LineSourceView> sources) {}
