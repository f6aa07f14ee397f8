package dk.direktion.meetings.agenda;

import dk.direktion.meetings.decision.Outcome;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recommendation point with what was decided about it. */
public record RecommendationPointView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000006") UUID id,
    @Schema(examples = "1") int number,
    @Schema(examples = "at forslaget godkendes") String text,
    @Schema(examples = "[\"at det sker i 2026\"]") List<String> subPoints,
    @Schema(nullable = true) Outcome outcome) {}
