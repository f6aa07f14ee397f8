package dk.direktion.budget.proposal;

import dk.direktion.common.submission.Outcome;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What wants to be decided: its way to a meeting, and what became of it there. */
@MappedSuperclass
public abstract class Proposal {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  @Embedded private Submission submission;
  @Embedded private DecisionTaken decision;
  private String proposedBy;
  private String proposedByName;
  private Instant proposedAt;
  @Version private long version;

  protected Proposal() {}

  protected Proposal(UUID id, Proposer proposer) {
    this.id = id;
    this.state = ProposalState.PROPOSED;
    this.proposedBy = proposer.username();
    this.proposedByName = proposer.name();
    this.proposedAt = proposer.at();
  }

  /** Returns what it is called in problem types, such as {@code allocation}. */
  protected abstract String kind();

  /** Names it as people do, in the ledger and in what is reported. */
  public abstract String title();

  /** Returns what is asked for in whole kroner. */
  public abstract long amount();

  /** Sends it to a meeting, which it may be while it is at home. */
  public void submit() {
    requireAtHome();
    submission = Submission.sent();
  }

  /** Withdraws it; should a meeting approve it all the same, nothing is booked. */
  public void withdraw() {
    requireProposed();
    state = ProposalState.WITHDRAWN;
  }

  /** Notes that it stands on an agenda. */
  public void putOnAgenda(LocalDate meetingDate, UUID itemId) {
    if (isProposed()) {
      submission = Submission.onAgenda(meetingDate, itemId);
    }
  }

  /** Notes that the meetings did not take it. */
  public void refuseSubmission() {
    if (isProposed()) {
      submission = Submission.refused();
    }
  }

  /** Takes the decision that approves it; what it asks for is booked by the caller. */
  protected void approve(DecisionTaken taken) {
    state = ProposalState.APPROVED;
    decision = taken;
  }

  void reject(DecisionTaken taken) {
    state = ProposalState.REJECTED;
    decision = taken;
  }

  /** A postponed one stays proposed and waits for the meeting it was moved to. */
  void postpone(DecisionTaken taken, LocalDate newDate) {
    decision = taken;
    if (newDate != null) {
      submission = Submission.onAgenda(newDate, submission == null ? null : submission.itemId());
    }
  }

  /** Another body decides next; the item on its agenda is told by the meetings. */
  void refer(DecisionTaken taken) {
    decision = taken;
  }

  /** A decision that settles nothing hands it back, to be changed or sent again. */
  void handBack(DecisionTaken taken) {
    decision = taken;
    submission = null;
  }

  /** A decision that was put right no longer settles it. */
  void reopen() {
    state = ProposalState.PROPOSED;
  }

  /** Tells whether the newest decision about it is this one. */
  boolean wasDecidedBy(UUID decisionId) {
    return decision != null && decision.decisionId().equals(decisionId);
  }

  /** Tells whether a body approved it with changes, so that the amount decided is to be named. */
  boolean waitsForItsAmount() {
    return isProposed()
        && !isUnderWay()
        && decision != null
        && decision.outcome() == Outcome.APPROVED_WITH_CHANGES;
  }

  /** Requires that it is neither on its way to a meeting nor settled. */
  protected void requireAtHome() {
    requireProposed();
    if (isUnderWay()) {
      throw new AlreadySubmitted(kind());
    }
  }

  private void requireProposed() {
    if (!isProposed()) {
      throw new AlreadySettled(kind(), state);
    }
  }

  private boolean isUnderWay() {
    return submission != null && submission.underWay();
  }

  /** Lists what may be done with a proposal by one who may propose. */
  public List<String> actions() {
    List<String> actions = new ArrayList<>();
    if (isProposed() && !isUnderWay()) {
      actions.add("edit");
      actions.add("submit");
    }
    if (isProposed()) {
      actions.add("withdraw");
    }
    if (waitsForItsAmount()) {
      actions.add("carry-out");
    }
    return actions;
  }

  public boolean isProposed() {
    return state == ProposalState.PROPOSED;
  }

  public boolean isApproved() {
    return state == ProposalState.APPROVED;
  }

  /** Tells whether it may be sent to a meeting. */
  public boolean isAtHome() {
    return isProposed() && !isUnderWay();
  }

  public UUID id() {
    return id;
  }

  public ProposalState state() {
    return state;
  }

  public Submission submission() {
    return submission;
  }

  public DecisionTaken decision() {
    return decision;
  }

  public String proposedByName() {
    return proposedByName;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public long version() {
    return version;
  }
}
