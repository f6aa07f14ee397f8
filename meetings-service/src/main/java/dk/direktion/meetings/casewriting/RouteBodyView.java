package dk.direktion.meetings.casewriting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body a case can be planned for. */
public record RouteBodyView(
    @Schema(examples = "DIR") String code,
    @Schema(examples = "Direktionen") String name,
    @Schema(examples = "false") boolean alwaysClosed) {}
