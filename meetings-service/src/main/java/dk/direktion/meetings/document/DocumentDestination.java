package dk.direktion.meetings.document;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a decision sent the case: a body, a date, or both. */
public record DocumentDestination(
    @Schema(nullable = true, examples = "Chefforum") String bodyName,
    @Schema(nullable = true, examples = "2026-12-15") LocalDate date) {}
