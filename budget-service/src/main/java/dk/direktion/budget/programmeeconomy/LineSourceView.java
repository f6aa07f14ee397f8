package dk.direktion.budget.programmeeconomy;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move or an entry a line is made of: what it did to the result, when, why and by whom. */
public record LineSourceView(
    LocalDate date,
    String label,
    long amount,
    String reason,
    String by,
    @Schema(nullable = true) UUID benefitId,
    @Schema(nullable = true) UUID decisionItemId) {}
