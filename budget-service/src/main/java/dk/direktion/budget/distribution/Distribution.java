package dk.direktion.budget.distribution;

import dk.direktion.budget.Kroner;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** An amount shared over the centres: a draft until a meeting has decided it. */
@Entity
public class Distribution {

  @Id private UUID id;
  private String title;
  private String account;
  private long amount;

  @Enumerated(EnumType.STRING)
  private DistributionKey key;

  @Enumerated(EnumType.STRING)
  private DistributionKey secondKey;

  private Integer secondPercent;
  private long minimum;
  private LocalDate weightsOn;

  @ElementCollection
  @CollectionTable(name = "distribution_share", joinColumns = @JoinColumn(name = "distribution_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<DistributionShare> shares = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private DistributionState state;

  private LocalDate meetingDate;
  private UUID itemId;
  private UUID decisionId;
  private String createdBy;
  private Instant createdAt;
  @Version private long version;

  protected Distribution() {}

  static Distribution draft(
      UUID id,
      CreateDistribution creation,
      LocalDate weightsOn,
      List<Share> shares,
      String by,
      Instant at) {
    Distribution distribution = new Distribution();
    distribution.id = id;
    distribution.amount = creation.amount();
    distribution.title =
        creation.title() == null || creation.title().isBlank()
            ? "Fordeling af " + Kroner.text(creation.amount())
            : creation.title().strip();
    distribution.account = creation.account();
    distribution.key = creation.key();
    distribution.secondKey = creation.secondKey();
    distribution.secondPercent = creation.secondPercent();
    distribution.minimum = creation.minimumOrNone();
    distribution.weightsOn = weightsOn;
    shares.forEach(share -> distribution.shares.add(new DistributionShare(share)));
    distribution.state = DistributionState.DRAFT;
    distribution.createdBy = by;
    distribution.createdAt = at;
    return distribution;
  }

  void submit() {
    requireAtHome();
    state = DistributionState.SENT;
  }

  void withdraw() {
    requireAtHome();
    state = DistributionState.WITHDRAWN;
  }

  void putOnAgenda(LocalDate date, UUID item) {
    if (state.isUnderWay()) {
      state = DistributionState.ON_AGENDA;
      meetingDate = date;
      itemId = item;
    }
  }

  void refuseSubmission() {
    if (state.isUnderWay()) {
      state = DistributionState.REFUSED;
    }
  }

  void approve(UUID decision, LocalDate date) {
    decide(DistributionState.APPROVED, decision, date);
  }

  void reject(UUID decision, LocalDate date) {
    decide(DistributionState.REJECTED, decision, date);
  }

  /** It waits for the meeting it was moved to; null where that is not known. */
  void postpone(UUID decision, LocalDate to) {
    decide(DistributionState.ON_AGENDA, decision, to == null ? meetingDate : to);
  }

  /** A decision that settles nothing hands it back, to be sent again. */
  void handBack(UUID decision, LocalDate date) {
    decide(DistributionState.DRAFT, decision, date);
  }

  private void decide(DistributionState next, UUID decision, LocalDate date) {
    state = next;
    decisionId = decision;
    meetingDate = date;
  }

  private void requireAtHome() {
    if (!state.isAtHome()) {
      throw new DistributionNotAtHome();
    }
  }

  List<String> actions() {
    return state.isAtHome() ? List.of("submit", "withdraw") : List.of();
  }

  boolean isApproved() {
    return state == DistributionState.APPROVED;
  }

  List<Share> shares() {
    return shares.stream().map(DistributionShare::share).toList();
  }

  public UUID id() {
    return id;
  }

  String title() {
    return title;
  }

  String account() {
    return account;
  }

  long amount() {
    return amount;
  }

  DistributionKey key() {
    return key;
  }

  DistributionKey secondKey() {
    return secondKey;
  }

  Integer secondPercent() {
    return secondPercent;
  }

  long minimum() {
    return minimum;
  }

  LocalDate weightsOn() {
    return weightsOn;
  }

  DistributionState state() {
    return state;
  }

  LocalDate meetingDate() {
    return meetingDate;
  }

  UUID itemId() {
    return itemId;
  }

  UUID decisionId() {
    return decisionId;
  }

  String createdBy() {
    return createdBy;
  }

  Instant createdAt() {
    return createdAt;
  }

  long version() {
    return version;
  }
}
