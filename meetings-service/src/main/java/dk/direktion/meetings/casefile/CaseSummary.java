package dk.direktion.meetings.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case as a list shows it. */
public record CaseSummary(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000003") UUID id,
    @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(examples = "Ny frivillighedspolitik") String title,
    @Schema(examples = "3") int occurrences,
    @Schema(examples = "2026-12-01") LocalDate lastDate,
    @Schema(examples = "Direktionen") String lastBodyName) {}
