package dk.direktion.portfolio.status;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which projects to ask, for which month, until which day. */
@Schema(
    example = "{\"programmeId\": null, \"month\": \"2026-11-01\", \"deadline\": \"2026-11-30\"}")
public record OpenRound(
    @Schema(nullable = true, description = "A programme's parts; null for all on the list")
        UUID programmeId,
    @NotNull @Schema(description = "Any day of the month the round is for") LocalDate month,
    @NotNull LocalDate deadline) {}
