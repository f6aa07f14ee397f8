package dk.direktion.access.criteria.web;

import dk.direktion.access.criteria.CriteriaState;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CriteriaView(
    UUID id,
    PersonReference proposedBy,
    Instant proposedAt,
    CriteriaState state,
    @Schema(description = "Whether they are those of the newest decision") boolean inForce,
    @Schema(nullable = true) LocalDate decidedOn,
    @Schema(nullable = true, description = "Where the decision stands") String reference,
    @Schema(nullable = true) LocalDate meetingDate,
    @Schema(nullable = true) UUID itemId,
    List<GroupView> criteria) {

  @Schema(name = "GroupCriteriaView")
  record GroupView(
      BodyGroup bodyGroup,
      String bodyGroupName,
      boolean personalGrants,
      Scope widestScope,
      @Schema(nullable = true) Integer longestMonths,
      boolean superfluousBesidePosition) {}
}
