package dk.direktion.meetings.agenda;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names all items of a meeting in the order they shall have. */
public record OrderItems(
    @NotNull
        @Schema(
            examples =
                "[\"0195b2c0-0000-7000-8000-000000000002\","
                    + " \"0195b2c0-0000-7000-8000-000000000005\"]")
        List<@NotNull UUID> itemIds) {}
