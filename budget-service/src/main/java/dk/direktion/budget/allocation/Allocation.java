package dk.direktion.budget.allocation;

import dk.direktion.budget.pool.Booking;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.proposal.Proposal;
import dk.direktion.budget.proposal.Proposer;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An amount set aside of a pool for a purpose: proposed until a meeting has decided it. */
@Entity
public class Allocation extends Proposal {

  private int number;
  private UUID poolId;
  private int year;
  private String purpose;
  private long amount;

  @Enumerated(EnumType.STRING)
  private Recurrence recurrence;

  private Integer years;
  private UUID projectId;
  @Embedded private EarlierDecision decidedEarlier;

  protected Allocation() {}

  private Allocation(UUID id, int number, Pool pool, CreateAllocation proposal, Proposer proposer) {
    super(id, proposer);
    proposal.recurrence().requireFitting(proposal.years());
    this.number = number;
    this.poolId = pool.id();
    this.year = pool.year();
    this.purpose = proposal.purpose().strip();
    this.amount = proposal.amount();
    this.recurrence = proposal.recurrence();
    this.years = proposal.years();
    this.projectId = proposal.projectId();
  }

  static Allocation propose(
      UUID id, int number, Pool pool, CreateAllocation proposal, Proposer proposer) {
    return new Allocation(id, number, pool, proposal, proposer);
  }

  /** Takes a decision from before the portal, which approved it. */
  void takeOver(EarlierDecision earlier) {
    decidedEarlier = earlier;
    approve(null);
  }

  /** A proposal may be changed until it is on its way to a meeting. */
  void change(ChangeAllocation change) {
    requireAtHome();
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

  void askFor(long decided) {
    amount = decided;
  }

  @Override
  protected String kind() {
    return "allocation";
  }

  @Override
  public List<String> actions() {
    List<String> actions = new ArrayList<>(super.actions());
    if (isApproved()) {
      actions.add("adjust");
    }
    return actions;
  }

  /** Tells whether it counts in a year's pool. */
  public boolean binds(int otherYear) {
    return otherYear >= year && otherYear <= lastYear();
  }

  /** Returns the last year it counts in; {@link Integer#MAX_VALUE} where it has no end. */
  public int lastYear() {
    return recurrence.lastYear(year, years);
  }

  /** Name the allocation in the ledger, in agendas and in reports. */
  @Override
  public String title() {
    return "Nr. " + number + " " + purpose;
  }

  /**
   * Tells what it is in a year: what the newest decision that reaches the year made of it.
   *
   * @param decided its adjustments, the newest decision first
   */
  long amountIn(int ofYear, List<Adjustment> decided) {
    return decided.stream()
        .filter(each -> each.countsIn(ofYear))
        .findFirst()
        .map(Adjustment::amount)
        .orElse(amount);
  }

  /**
   * Lists the years from which it is another amount than the year before, the earliest first.
   *
   * @param decided its adjustments, the newest decision first
   */
  List<ChangedFrom> changes(List<Adjustment> decided) {
    List<ChangedFrom> changes = new ArrayList<>();
    long before = amount;
    for (int from :
        decided.stream()
            .mapToInt(each -> Math.max(year, each.fromYear()))
            .distinct()
            .sorted()
            .toArray()) {
      long now = amountIn(from, decided);
      if (now != before) {
        changes.add(new ChangedFrom(from, now));
      }
      before = now;
    }
    return changes;
  }

  /** Book what follows from the decision that approved it. */
  Booking booking(String by, String what) {
    String reason = title() + ": " + what;
    return decidedEarlier == null
        ? new Booking(by, reason, decision().decisionId())
        : new Booking(by, reason, null, decidedEarlier.text());
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

  @Override
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

  /** Names the decision from before the portal; null where a meeting of the portal decides. */
  public EarlierDecision decidedEarlier() {
    return decidedEarlier;
  }
}
