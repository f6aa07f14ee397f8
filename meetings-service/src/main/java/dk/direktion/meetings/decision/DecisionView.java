package dk.direktion.meetings.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.direktion.meetings.consequence.ConsequenceView;
import dk.direktion.meetings.minutes.CorrectedText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision with what has become of it. */
public record DecisionView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000007") UUID id,
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    @Schema(examples = "2026-12-01") LocalDate date,
    @Schema(examples = "Godkendt.") String text,
    Outcome outcome,
    List<DecisionPointView> points,
    @Schema(nullable = true) PostponementView postponedTo,
    @Schema(nullable = true, examples = "CF") String referredToBodyCode,
    @Schema(nullable = true, description = "The item the case went on as, if you may know of it")
        MovedToView movedTo,
    @Schema(nullable = true, examples = "direktoer") String responsible,
    @Schema(nullable = true, examples = "Birgitte Nørskov") String responsibleName,
    @Schema(nullable = true, examples = "2026-12-20") LocalDate due,
    @JsonProperty("final") @Schema(examples = "true") boolean isFinal,
    @Schema(nullable = true) ConsequenceView consequence,
    @Schema(examples = "Ny frivillighedspolitik") String itemTitle,
    @Schema(examples = "3") int itemNumber,
    @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000003") UUID caseId,
    @Schema(nullable = true, examples = "budget:allocation:0195b2c0-0000-7000-8000-000000000004")
        String subject,
    List<AbsenceView> absences,
    List<DissentView> dissents,
    @Schema(nullable = true, description = "How it reads since the minutes were corrected")
        CorrectedText corrected,
    @Schema(examples = "[\"settle-consequence\"]") List<String> actions,
    @Schema(examples = "1") long version) {}
