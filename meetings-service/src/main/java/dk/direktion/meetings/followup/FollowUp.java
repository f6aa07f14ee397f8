package dk.direktion.meetings.followup;

import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.decision.Decision;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A task a decision gives to somebody. */
@Entity
public class FollowUp {

  @Id private UUID id;
  private UUID decisionId;
  private UUID itemId;
  private String subject;
  private String responsible;
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private FollowUpState state;

  private Instant doneAt;
  private String doneBy;
  private String note;
  @Version private long version;

  protected FollowUp() {}

  /** Gives the decision's responsible a follow-up, named after the item. */
  public FollowUp(UUID id, Decision decision, String subject) {
    this.id = id;
    this.decisionId = decision.id();
    this.itemId = decision.itemId();
    this.subject = subject;
    this.responsible = decision.responsible();
    this.due = decision.due();
    this.state = FollowUpState.OPEN;
  }

  /**
   * Notes that it is done; {@code remark} may be null.
   *
   * @throws FollowUpAlreadyDone if it was before
   */
  void complete(Instant at, String by, String remark) {
    if (state == FollowUpState.DONE) {
      throw new FollowUpAlreadyDone(LocalDate.ofInstant(doneAt, Denmark.ZONE));
    }
    state = FollowUpState.DONE;
    doneAt = at;
    doneBy = by;
    note = remark;
  }

  /** Tells whether it is open after its last day. */
  boolean isLate(LocalDate today) {
    return state == FollowUpState.OPEN && due != null && due.isBefore(today);
  }

  public UUID id() {
    return id;
  }

  public UUID decisionId() {
    return decisionId;
  }

  public UUID itemId() {
    return itemId;
  }

  public String subject() {
    return subject;
  }

  public String responsible() {
    return responsible;
  }

  public LocalDate due() {
    return due;
  }

  public FollowUpState state() {
    return state;
  }

  public String note() {
    return note;
  }

  public long version() {
    return version;
  }
}
