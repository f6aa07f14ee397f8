package dk.direktion.meetings.casewriting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a case lacks before it can be sent for approval, and the field it belongs in. */
public record Missing(
    @Schema(examples = "economy") String field,
    @Schema(examples = "missing-economy") String code) {}
