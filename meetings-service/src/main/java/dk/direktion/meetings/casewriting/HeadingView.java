package dk.direktion.meetings.casewriting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands above the sections. */
@Schema(name = "PresentationHeadingView")
public record HeadingView(
    @Schema(examples = "Ny frivillighedspolitik") String title,
    @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(examples = "false") boolean closed,
    @Schema(nullable = true, examples = "Omtaler en ansat") String closedReason,
    @Schema(nullable = true, examples = "HRC") String recommender,
    @Schema(examples = "1") long version) {}
