package dk.direktion.portfolio.coordination;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interface as seen from one of its projects. */
public record InterfaceView(
    UUID id,
    @Schema(description = "The other project") UUID otherId,
    String otherName,
    String description,
    String owner,
    String ownerUsername,
    InterfaceState state,
    @Schema(description = "edit, or none") List<String> actions,
    long version) {}
