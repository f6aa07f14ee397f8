package dk.direktion.meetings.minutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a correction changed, from what to what, and why. */
public record CorrectionView(
    CorrectedPart part,
    @Schema(
            description = "Empty where nothing was said",
            examples = "Godkendt med fristen 1. marts.")
        String before,
    @Schema(
            description = "Empty where nothing is said any more",
            examples = "Godkendt med fristen 1. maj.")
        String after,
    @Schema(examples = "Fristen var skrevet forkert") String reason) {}
