package dk.direktion.meetings.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One time a case was on an agenda, or an imported document says it was. */
public record CaseOccurrenceView(
    @Schema(examples = "2026-12-01") LocalDate date,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(nullable = true, examples = "3") Integer number,
    @Schema(examples = "Ny frivillighedspolitik") String title,
    @Schema(examples = "[\"at forslaget godkendes\"]") List<String> recommendation,
    List<CaseDecisionView> decisions,
    @Schema(examples = "true") boolean readable,
    @Schema(examples = "false") boolean closed) {}
