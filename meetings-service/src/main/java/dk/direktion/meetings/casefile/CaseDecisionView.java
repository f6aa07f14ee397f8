package dk.direktion.meetings.casefile;

import dk.direktion.meetings.decision.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as the case's history shows it. */
public record CaseDecisionView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000007") UUID id,
    @Schema(examples = "2026-12-01") LocalDate date,
    @Schema(examples = "Godkendt.") String text,
    Outcome outcome) {}
