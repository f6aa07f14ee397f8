package dk.direktion.meetings.minutesimport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says which imports to accept unseen. */
public record AcceptImports(
    @Size(max = 200)
        @Schema(
            nullable = true,
            description = "All that wait, oldest first and at most 200, if missing",
            examples = "[\"0195b2c0-0000-7000-8000-000000000020\"]")
        List<@NotNull UUID> importIds) {}
