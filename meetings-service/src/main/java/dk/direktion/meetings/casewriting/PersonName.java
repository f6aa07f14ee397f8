package dk.direktion.meetings.casewriting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person by username and name. */
@Schema(name = "PersonNameView")
public record PersonName(
    @Schema(examples = "sagsbehandler") String username,
    @Schema(examples = "Sofie Krogh") String name) {}
