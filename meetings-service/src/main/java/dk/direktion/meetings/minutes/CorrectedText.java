package dk.direktion.meetings.minutes;

import dk.direktion.meetings.decision.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a decision of approved minutes reads since they were corrected, and in which version. */
public record CorrectedText(
    @Schema(examples = "2") int version,
    @Schema(examples = "Godkendt med fristen 1. maj.") String text,
    @Schema(examples = "APPROVED") Outcome outcome) {}
