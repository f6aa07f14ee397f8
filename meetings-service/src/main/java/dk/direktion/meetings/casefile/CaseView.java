package dk.direktion.meetings.casefile;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case with every time it was on any body's agenda, latest first. */
public record CaseView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000003") UUID id,
    @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(examples = "Ny frivillighedspolitik") String title,
    List<CaseOccurrenceView> history) {}
