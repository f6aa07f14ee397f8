package dk.direktion.access.criteria.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Criteria for every body group, to be tried on today's accesses. */
record PreviewAlignment(@NotNull @Valid List<@NotNull @Valid CriteriaBody> criteria) {}
