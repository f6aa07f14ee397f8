package dk.direktion.budget.allocation;

import dk.direktion.budget.pool.Pool;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An amount set aside of a pool for a purpose: proposed until a meeting has decided it. */
@Entity
public class Allocation {

  @Id private UUID id;
  private int number;
  private UUID poolId;
  private int year;
  private String purpose;
  private long amount;

  @Enumerated(EnumType.STRING)
  private Recurrence recurrence;

  private Integer years;
  private UUID projectId;

  @Enumerated(EnumType.STRING)
  private AllocationState state;

  @Embedded private Submission submission;
  @Embedded private DecisionTaken decision;
  private String proposedBy;
  private String proposedByName;
  private Instant proposedAt;
  @Version private long version;

  protected Allocation() {}

  static Allocation propose(
      UUID id, int number, Pool pool, CreateAllocation proposal, Proposer proposer, Instant at) {
    proposal.recurrence().requireFitting(proposal.years());
    Allocation allocation = new Allocation();
    allocation.id = id;
    allocation.number = number;
    allocation.poolId = pool.id();
    allocation.year = pool.year();
    allocation.purpose = proposal.purpose().strip();
    allocation.amount = proposal.amount();
    allocation.recurrence = proposal.recurrence();
    allocation.years = proposal.years();
    allocation.projectId = proposal.projectId();
    allocation.state = AllocationState.PROPOSED;
    allocation.proposedBy = proposer.username();
    allocation.proposedByName = proposer.name();
    allocation.proposedAt = at;
    return allocation;
  }

  /** A proposal may be changed until it is on its way to a meeting. */
  void change(ChangeAllocation change) {
    requireStillAtHome();
    if (change.purpose() != null) {
      purpose = change.purpose().strip();
    }
    if (change.amount() != null) {
      amount = change.amount();
    }
    if (change.projectId() != null) {
      projectId = change.projectId();
    } else if (Boolean.TRUE.equals(change.withoutProject())) {
      projectId = null;
    }
    if (change.recurrence() != null || change.years() != null) {
      Recurrence chosen = change.recurrence() != null ? change.recurrence() : recurrence;
      chosen.requireFitting(change.years());
      recurrence = chosen;
      years = change.years();
    }
  }

  void submit() {
    requireStillAtHome();
    submission = Submission.sent();
  }

  void withdraw() {
    requireProposed();
    state = AllocationState.WITHDRAWN;
  }

  void putOnAgenda(LocalDate meetingDate, UUID itemId) {
    if (isProposed()) {
      submission = Submission.onAgenda(meetingDate, itemId);
    }
  }

  void refuseSubmission() {
    if (isProposed()) {
      submission = Submission.refused();
    }
  }

  void approve(DecisionTaken taken) {
    requireProposed();
    state = AllocationState.APPROVED;
    decision = taken;
  }

  void reject(DecisionTaken taken) {
    requireProposed();
    state = AllocationState.REJECTED;
    decision = taken;
  }

  /** A postponed allocation stays proposed and waits for the meeting it was moved to. */
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

  /** A decision that settles nothing hands the proposal back, to be changed or sent again. */
  void handBack(DecisionTaken taken) {
    decision = taken;
    submission = null;
  }

  private void requireProposed() {
    if (!isProposed()) {
      throw new AllocationAlreadySettled(state);
    }
  }

  private void requireStillAtHome() {
    requireProposed();
    if (isUnderWay()) {
      throw new AllocationAlreadySubmitted();
    }
  }

  private boolean isUnderWay() {
    return submission != null && submission.underWay();
  }

  List<String> actions() {
    List<String> actions = new ArrayList<>();
    if (isProposed() && !isUnderWay()) {
      actions.add("edit");
      actions.add("submit");
    }
    if (isProposed()) {
      actions.add("withdraw");
    }
    return actions;
  }

  boolean isProposed() {
    return state == AllocationState.PROPOSED;
  }

  boolean isApproved() {
    return state == AllocationState.APPROVED;
  }

  boolean binds(int otherYear) {
    return otherYear >= year && otherYear <= lastYear();
  }

  int lastYear() {
    return recurrence.lastYear(year, years);
  }

  /** Name the allocation in the ledger, in agendas and in reports. */
  String title() {
    return "Nr. " + number + " " + purpose;
  }

  public UUID id() {
    return id;
  }

  public int number() {
    return number;
  }

  public UUID poolId() {
    return poolId;
  }

  public int year() {
    return year;
  }

  public String purpose() {
    return purpose;
  }

  public long amount() {
    return amount;
  }

  public Recurrence recurrence() {
    return recurrence;
  }

  public Integer years() {
    return years;
  }

  /** Names the project the amount is set aside for; null for none. */
  public UUID projectId() {
    return projectId;
  }

  public AllocationState state() {
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
