package dk.direktion.meetings.casewriting;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kept version of a case being written. */
@Schema(name = "PresentationVersionSummary")
public record VersionSummary(
    @Schema(examples = "2") int number,
    LogKind occasion,
    @Schema(examples = "Sofie Krogh") String takenByName,
    @Schema(examples = "2026-11-22T10:00:00Z") Instant takenAt) {}
