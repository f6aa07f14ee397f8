package dk.direktion.access.criteria.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Criteria for every body group, and at which of the board's meetings; without one, the next. */
record ProposeCriteria(
    @NotNull @Valid List<@NotNull @Valid CriteriaBody> criteria,
    @Schema(nullable = true) UUID meetingId) {}
