package dk.direktion.portfolio.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A status note as people see it. */
public record StatusReportView(
    UUID id,
    UUID projectId,
    @Schema(nullable = true) UUID roundId,
    @Schema(nullable = true, description = "When it was handed in; null for a draft")
        LocalDate date,
    ReportState state,
    @Schema(description = "It says as the note before said") boolean nothingNew,
    @Schema(nullable = true) String text,
    Lights lights,
    Written written,
    Judgements judgements,
    @Schema(nullable = true) String writtenBy,
    @Schema(nullable = true) Signature handedIn,
    @Schema(nullable = true) Signature signed,
    @Schema(nullable = true) String returnComment,
    @Schema(nullable = true) String returnedBy,
    Instant changedAt,
    long version) {

  StatusReportView withoutReturn() {
    return new StatusReportView(
        id,
        projectId,
        roundId,
        date,
        state,
        nothingNew,
        text,
        lights,
        written,
        judgements,
        writtenBy,
        handedIn,
        signed,
        null,
        null,
        changedAt,
        version);
  }
}
