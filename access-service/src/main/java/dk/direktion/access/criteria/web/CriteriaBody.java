package dk.direktion.access.criteria.web;

import dk.direktion.access.criteria.BodyGroupCriteria;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an access to one body group must keep to when it is given by hand. */
record CriteriaBody(
    @NotNull BodyGroup bodyGroup,
    @NotNull @Schema(description = "Whether any access is given by hand") Boolean personalGrants,
    @NotNull @Schema(description = "How far one may reach") Scope widestScope,
    @Min(1) @Max(120) @Schema(nullable = true, description = "For how long at most; null for any")
        Integer longestMonths,
    @NotNull @Schema(description = "Whether one goes where a position already gives the same")
        Boolean superfluousBesidePosition) {

  /** Returns what it says; where no access is given, nothing else counts. */
  BodyGroupCriteria criteria() {
    return personalGrants
        ? new BodyGroupCriteria(
            bodyGroup, true, widestScope, longestMonths, superfluousBesidePosition)
        : new BodyGroupCriteria(bodyGroup, false, Scope.OPEN, null, false);
  }
}
