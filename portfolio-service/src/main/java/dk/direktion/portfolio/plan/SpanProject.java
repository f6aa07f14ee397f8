package dk.direktion.portfolio.plan;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a project begins and ends; null where its plan does not say. */
public record SpanProject(
    @Schema(nullable = true) LocalDate start, @Schema(nullable = true) LocalDate end) {}
