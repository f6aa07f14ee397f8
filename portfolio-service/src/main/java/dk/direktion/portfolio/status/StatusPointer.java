package dk.direktion.portfolio.status;

import dk.direktion.common.submission.Outcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a body answered about one project of a round: an outcome of its own, words, or both. */
@Entity
@Immutable
class StatusPointer {

  @Id private UUID id;
  private UUID roundId;
  private UUID projectId;
  private UUID decisionId;
  private String bodyCode;
  private LocalDate decidedOn;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String text;

  protected StatusPointer() {}

  StatusPointer(
      UUID id, UUID roundId, UUID projectId, RoundDecision decision, Outcome outcome, String text) {
    this.id = id;
    this.roundId = roundId;
    this.projectId = projectId;
    this.decisionId = decision.decisionId();
    this.bodyCode = decision.bodyCode();
    this.decidedOn = decision.meetingDate();
    this.outcome = outcome;
    this.text = text;
  }

  UUID projectId() {
    return projectId;
  }

  PointerView view() {
    return new PointerView(roundId, projectId, decisionId, bodyCode, decidedOn, outcome, text);
  }
}
