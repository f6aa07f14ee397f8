package dk.direktion.meetings.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what was decided about an item. */
public record RecordDecision(
    @NotBlank @Size(max = 20_000) @Schema(examples = "Godkendt.") String text,
    @NotNull Outcome outcome,
    @Schema(nullable = true) List<@Valid @NotNull RecordPointOutcome> points,
    @Schema(
            nullable = true,
            description = "Where to postpone to; the body's next meeting if left out",
            examples = "0195b2c0-0000-7000-8000-000000000008")
        UUID postponedToMeetingId,
    @Schema(nullable = true, examples = "CF") String referredToBodyCode,
    @Size(max = 200)
        @Schema(
            nullable = true,
            description = "A username, a person's full name, a unit, or somebody from outside",
            examples = "direktoer")
        String responsible,
    @Schema(nullable = true, examples = "2026-12-20") LocalDate due,
    @Size(max = 100)
        @Schema(
            nullable = true,
            description = "The responsible, where chosen among the municipality's people",
            examples = "direktoer")
        String responsibleUsername,
    @Size(max = 100) @Schema(nullable = true) List<@Valid @NotNull AbsenceView> absences,
    @Size(max = 100)
        @Schema(nullable = true, description = "Only what a member has asked to have said")
        List<@Valid @NotNull DissentView> dissents) {}
