package dk.direktion.meetings.minutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a correction changed, from what to what, and why. */
public record CorrectionView(
    CorrectedPart part,
    @Schema(examples = "Godkendt med fristen 1. marts.") String before,
    @Schema(examples = "Godkendt med fristen 1. maj.") String after,
    @Schema(examples = "Fristen var skrevet forkert") String reason) {}
