package dk.direktion.portfolio.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round in numbers; lights are counted over the notes that are handed in. */
@Schema(name = "StatusRoundView")
public record RoundView(
    UUID id,
    @Schema(examples = "november 2026") String name,
    @Schema(nullable = true) UUID programmeId,
    @Schema(nullable = true) String programme,
    LocalDate month,
    LocalDate deadline,
    RoundState state,
    String openedBy,
    Instant openedAt,
    @Schema(nullable = true) Instant closedAt,
    int asked,
    int answered,
    int late,
    @Schema(description = "For each matter how many notes have which light")
        Map<Matter, Map<Light, Integer>> lights,
    @Schema(nullable = true) RoundSubmission submission,
    List<RoundDecision> decisions,
    @Schema(description = "Any of close, submit, remind") List<String> actions,
    long version) {}
