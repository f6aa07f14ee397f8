package dk.direktion.access.criteria;

import dk.direktion.access.right.BodyGroup;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Criteria for every body group, proposed to the board or decided by it; what they say is final.
 */
@Entity
@Table(name = "access_criteria")
public class CriteriaSet {

  @Id private UUID id;
  private String proposedBy;
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private CriteriaState state;

  private LocalDate meetingDate;
  private UUID itemId;
  private LocalDate decidedOn;
  private String reference;
  private Instant recordedAt;

  @ElementCollection
  @CollectionTable(name = "body_group_criteria", joinColumns = @JoinColumn(name = "criteria_id"))
  private Set<BodyGroupCriteria> criteria = new HashSet<>();

  @Version private long version;

  protected CriteriaSet() {}

  /** Makes a set that is on its way to the board. */
  CriteriaSet(UUID id, String proposedBy, Instant proposedAt, List<BodyGroupCriteria> criteria) {
    this.id = id;
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
    this.state = CriteriaState.SENT;
    this.criteria.addAll(criteria);
  }

  void putOnAgenda(LocalDate date, UUID item) {
    if (!isDecided()) {
      state = CriteriaState.ON_AGENDA;
      meetingDate = date;
      itemId = item;
    }
  }

  void refuse() {
    if (!isDecided()) {
      state = CriteriaState.REFUSED;
    }
  }

  void drop() {
    if (!isDecided()) {
      state = CriteriaState.DROPPED;
    }
  }

  /** Lets the set be decided; it takes effect at once unless a later decision stands. */
  void decide(LocalDate on, String by, Instant at) {
    state = CriteriaState.DECIDED;
    decidedOn = on;
    reference = by;
    recordedAt = at;
  }

  BodyGroupCriteria of(BodyGroup bodyGroup) {
    return criteria.stream()
        .filter(one -> one.bodyGroup() == bodyGroup)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no criteria for " + bodyGroup));
  }

  boolean says(List<BodyGroupCriteria> others) {
    return criteria.equals(Set.copyOf(others));
  }

  boolean isDecided() {
    return state == CriteriaState.DECIDED;
  }

  /** Returns what it says, in the order of the body groups. */
  public List<BodyGroupCriteria> criteria() {
    return criteria.stream().sorted(Comparator.comparing(BodyGroupCriteria::bodyGroup)).toList();
  }

  public UUID id() {
    return id;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public CriteriaState state() {
    return state;
  }

  /** Returns the day of the meeting whose agenda it is on, or null. */
  public LocalDate meetingDate() {
    return meetingDate;
  }

  /** Returns the agenda item, or null. */
  public UUID itemId() {
    return itemId;
  }

  /** Returns the day of the decision, or null. */
  public LocalDate decidedOn() {
    return decidedOn;
  }

  /** Returns where the decision stands, or null. */
  public String reference() {
    return reference;
  }
}
