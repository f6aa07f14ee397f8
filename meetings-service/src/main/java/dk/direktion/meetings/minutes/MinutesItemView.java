package dk.direktion.meetings.minutes;

import dk.direktion.meetings.agenda.RecommendationPointView;
import dk.direktion.meetings.decision.DecisionView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item as it stands in the minutes; of a closed one not all may read what it says. */
public record MinutesItemView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID id,
    @Schema(examples = "3") int number,
    @Schema(examples = "Ny frivillighedspolitik") String title,
    @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(examples = "false") boolean closed,
    @Schema(examples = "true") boolean readable,
    @Schema(examples = "false") boolean standing,
    @Schema(nullable = true, examples = "BYC indstiller, at Direktionen")
        String recommendationIntro,
    List<RecommendationPointView> points,
    @Schema(
            nullable = true,
            examples = "Birgitte Nørskov deltog ikke i behandlingen på grund af inhabilitet.")
        String conflictSentence,
    @Schema(nullable = true) DecisionView decision) {}
