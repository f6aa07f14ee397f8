package dk.direktion.meetings.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A change of a follow-up's due date or responsible, with its reason. */
@Entity
public class FollowUpChange {

  @Id private UUID id;
  private UUID followUpId;
  private UUID itemId;

  @Enumerated(EnumType.STRING)
  private FollowUpChangeKind kind;

  private String was;
  private String became;
  private String reason;
  private Instant at;
  private String byName;

  protected FollowUpChange() {}

  FollowUpChange(UUID id, FollowUp followUp, FollowUpChangeView said) {
    this.id = id;
    this.followUpId = followUp.id();
    this.itemId = followUp.itemId();
    this.kind = said.kind();
    this.was = said.was();
    this.became = said.became();
    this.reason = said.reason();
    this.at = said.at();
    this.byName = said.byName();
  }

  UUID followUpId() {
    return followUpId;
  }

  FollowUpChangeView shown() {
    return new FollowUpChangeView(kind, was, became, reason, at, byName);
  }
}
