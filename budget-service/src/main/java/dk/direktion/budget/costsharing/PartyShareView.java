package dk.direktion.budget.costsharing;

import dk.direktion.budget.distribution.ShareNote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one party pays, as people see it. */
public record PartyShareView(
    String party,
    @Schema(nullable = true) Integer inhabitants,
    @Schema(description = "Whole kroner") long amount,
    @Schema(nullable = true) ShareNote note) {}
