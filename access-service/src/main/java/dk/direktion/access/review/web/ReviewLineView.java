package dk.direktion.access.review.web;

import dk.direktion.access.directory.ApproverRole;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.review.LineState;
import dk.direktion.access.review.Verdict;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ReviewLineView(
    UUID id,
    UUID grantId,
    PersonReference person,
    AgendaSystem system,
    BodyGroup bodyGroup,
    String bodyGroupName,
    Scope scope,
    LocalDate validFrom,
    @Schema(description = "Last day as it was when the round opened, or null") LocalDate validTo,
    LineState state,
    List<ReviewerView> approvers,
    List<String> actions) {

  record ReviewerView(
      ApproverRole role,
      @Schema(description = "Who decided, else who is to; null while nobody can")
          PersonReference person,
      Instant decidedAt,
      Verdict decision,
      String reason) {}
}
