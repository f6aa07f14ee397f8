package dk.direktion.meetings.followup;

import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Responsible;
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

  @Enumerated(EnumType.STRING)
  private FollowUpKind kind;

  private String subject;
  private String responsible;
  private String responsibleName;
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private FollowUpState state;

  @Enumerated(EnumType.STRING)
  private FollowUpOutcome outcome;

  private Instant doneAt;
  private String doneBy;
  private String note;
  private Instant remindedDueAt;
  private Instant remindedLateAt;
  @Version private long version;

  protected FollowUp() {}

  /** Gives the decision's responsible a follow-up, named after the item. */
  public FollowUp(UUID id, Decision decision, String subject) {
    this.id = id;
    this.decisionId = decision.id();
    this.itemId = decision.itemId();
    this.kind = FollowUpKind.DECISION;
    this.subject = subject;
    this.responsible = decision.responsible();
    this.responsibleName = decision.responsibleName();
    this.due = decision.due();
    this.state = FollowUpState.OPEN;
  }

  /** Has somebody present what was decided; {@code knownName} and {@code due} may be null. */
  static FollowUp presentation(
      UUID id,
      Decision decision,
      String subject,
      String responsible,
      String knownName,
      LocalDate due) {
    FollowUp followUp = new FollowUp();
    followUp.id = id;
    followUp.decisionId = decision.id();
    followUp.itemId = decision.itemId();
    followUp.kind = FollowUpKind.PRESENTATION;
    followUp.subject = subject;
    followUp.responsible = responsible;
    followUp.responsibleName = knownName;
    followUp.due = due;
    followUp.state = FollowUpState.OPEN;
    return followUp;
  }

  /**
   * Notes what became of it; {@code remark} may be null.
   *
   * @throws FollowUpAlreadyDone if it was noted before
   */
  public void complete(FollowUpOutcome reported, Instant at, String by, String remark) {
    requireOpen();
    state = FollowUpState.DONE;
    outcome = reported;
    doneAt = at;
    doneBy = by;
    note = remark;
  }

  /**
   * Gets another last day; reminders begin anew.
   *
   * @throws FollowUpAlreadyDone if it is done
   */
  void moveDue(LocalDate day) {
    requireOpen();
    due = day;
    remindedDueAt = null;
    remindedLateAt = null;
  }

  /**
   * Becomes somebody else's; reminders begin anew.
   *
   * @throws FollowUpAlreadyDone if it is done
   */
  void handOver(Responsible next) {
    requireOpen();
    responsible = next.key();
    responsibleName = next.knownName();
    remindedDueAt = null;
    remindedLateAt = null;
  }

  /** Notes a reminder of the due date; false if there was one before. */
  boolean remindOfDueDate(Instant at) {
    if (remindedDueAt != null) {
      return false;
    }
    remindedDueAt = at;
    return true;
  }

  void remindedOfBeingLate(Instant at) {
    remindedLateAt = at;
  }

  private void requireOpen() {
    if (state == FollowUpState.DONE) {
      throw new FollowUpAlreadyDone(LocalDate.ofInstant(doneAt, Denmark.ZONE));
    }
  }

  /** Tells whether it is open after its last day. */
  public boolean isLate(LocalDate today) {
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

  /** Tells whether it was given in the decision, and so carries it out. */
  boolean isGivenInTheDecision() {
    return kind == FollowUpKind.DECISION;
  }

  public String subject() {
    return subject;
  }

  public String responsible() {
    return responsible;
  }

  /** Returns the name the responsible had when they became it; null in old rows. */
  public String responsibleName() {
    return responsibleName;
  }

  public LocalDate due() {
    return due;
  }

  public FollowUpState state() {
    return state;
  }

  /** Returns what became of it; null while it is open. */
  public FollowUpOutcome outcome() {
    return outcome;
  }

  public String note() {
    return note;
  }

  public long version() {
    return version;
  }
}
