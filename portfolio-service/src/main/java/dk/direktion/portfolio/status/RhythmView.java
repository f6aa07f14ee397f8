package dk.direktion.portfolio.status;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme and its rhythm; version 0 where it has none. */
public record RhythmView(
    UUID programmeId,
    String programme,
    @Schema(nullable = true) Integer everyMonths,
    @Schema(nullable = true) LocalDate firstMonth,
    @Schema(nullable = true) Integer deadlineDays,
    long version) {}
