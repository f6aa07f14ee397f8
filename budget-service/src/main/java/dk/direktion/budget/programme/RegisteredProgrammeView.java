package dk.direktion.budget.programme;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as it is registered. */
public record RegisteredProgrammeView(
    String code,
    String name,
    List<String> subProgrammes,
    @Schema(nullable = true) UUID projectId,
    long version) {}
