package dk.direktion.budget.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report, and where it stands on its way to a meeting; its documents are fetched apart. */
public record ReportView(
    UUID id,
    ReportKind kind,
    LocalDate periodStart,
    LocalDate periodEnd,
    @Schema(description = "The last day whose events are in it") LocalDate asOf,
    String title,
    String madeBy,
    @Schema(description = "Whether it was made by itself at the end of its period")
        boolean automatic,
    Instant madeAt,
    @Schema(description = "The body it is for") String bodyCode,
    ReportState state,
    @Schema(nullable = true) LocalDate meetingDate,
    @Schema(nullable = true) UUID itemId,
    @Schema(nullable = true) UUID decisionId,
    List<String> actions,
    long version) {}
