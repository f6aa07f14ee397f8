package dk.direktion.access.application.web;

import dk.direktion.access.application.ApplicationDecision.Outcome;
import dk.direktion.access.application.ApplicationState;
import dk.direktion.access.directory.ApproverRole;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ApplicationView(
    UUID id,
    PersonReference applicant,
    AgendaSystem system,
    BodyGroup bodyGroup,
    String bodyGroupName,
    Scope scope,
    String workNeed,
    String whyWebsiteInsufficient,
    LocalDate validTo,
    ApplicationState state,
    List<ApproverView> approvers,
    @Schema(description = "How many times it has been submitted") int round,
    @Schema(description = "Everything decided, in every round, the oldest first")
        List<DecisionView> decisions,
    @Schema(description = "The grant it led to, or null") UUID grantId,
    Instant createdAt,
    List<String> actions,
    long version) {

  record ApproverView(
      ApproverRole role,
      @Schema(description = "Who decided, else who holds the office; null while nobody does")
          PersonReference person,
      Instant decidedAt,
      Outcome decision,
      String reason) {}

  record DecisionView(
      int round,
      ApproverRole role,
      PersonReference person,
      Instant decidedAt,
      Outcome decision,
      @Schema(description = "The reason, or null for an approval") String reason) {}
}
