package dk.direktion.access.review;

import dk.direktion.access.directory.ApproverRole;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One grant as it was when its round opened; only what became of it changes. */
@Entity
public class ReviewLine {

  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "round_id", updatable = false)
  private ReviewRound round;

  @Column(updatable = false)
  private UUID grantId;

  @Column(updatable = false)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private AgendaSystem system;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private BodyGroup bodyGroup;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Scope scope;

  @Column(updatable = false)
  private LocalDate validFrom;

  @Column(updatable = false)
  private LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private LineState state;

  @OneToMany(mappedBy = "line", cascade = CascadeType.PERSIST)
  @OrderBy("decidedAt")
  private List<ReviewDecision> decisions = new ArrayList<>();

  protected ReviewLine() {}

  /**
   * Keeps one approver's decision; one ends, and two together confirm.
   *
   * @throws LineSettled if nothing is left to decide
   * @throws AlreadyReviewed if this person, or somebody else in this role, has decided
   */
  void decide(
      UUID decisionId,
      ApproverRole role,
      String approver,
      Verdict verdict,
      String reason,
      Instant at) {
    if (state != LineState.OPEN) {
      throw new LineSettled(state);
    }
    if (!mayStillDecide(role, approver)) {
      throw new AlreadyReviewed();
    }
    decisions.add(new ReviewDecision(decisionId, this, role, approver, verdict, reason, at));
    if (verdict == Verdict.ENDED) {
      state = LineState.ENDED;
    } else if (decisions.size() == ApproverRole.values().length) {
      state = LineState.CONFIRMED;
    }
  }

  /** Settles a line the deadline found undecided. */
  void lapse() {
    state = LineState.LAPSED;
  }

  /** Settles a line whose grant ended for another reason. */
  void leaveOver() {
    state = LineState.OVER;
  }

  /** Tells whether neither the role nor the person has decided. */
  public boolean mayStillDecide(ApproverRole role, String approver) {
    return decisions.stream()
        .noneMatch(earlier -> earlier.role() == role || earlier.approver().equals(approver));
  }

  public Optional<ReviewDecision> decisionBy(ApproverRole role) {
    return decisions.stream().filter(decision -> decision.role() == role).findFirst();
  }

  public UUID id() {
    return id;
  }

  public ReviewRound round() {
    return round;
  }

  public UUID grantId() {
    return grantId;
  }

  public String person() {
    return person;
  }

  public AgendaSystem system() {
    return system;
  }

  public BodyGroup bodyGroup() {
    return bodyGroup;
  }

  public Scope scope() {
    return scope;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Returns the last day as it was when the round opened, or null. */
  public LocalDate validTo() {
    return validTo;
  }

  public LineState state() {
    return state;
  }
}
