package dk.direktion.budget.scenario;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a choice of proposals comes to, in each pool and year; whole kroner. */
public record ScenarioOutcomeView(
    @Schema(description = "What the chosen take of the first year's pools") long chosen,
    @Schema(description = "Whether every opened pool can hold them") boolean fits,
    List<PoolOutcomeView> pools) {}
