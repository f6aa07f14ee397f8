package dk.direktion.budget.benefit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A move of a benefit; it is never changed and never taken back. */
@Entity
public class BenefitMove {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "benefit_id")
  private Benefit benefit;

  private int position;

  @Enumerated(EnumType.STRING)
  private BenefitState state;

  private LocalDate movedOn;
  private Instant recordedAt;
  private String reason;
  private String movedBy;
  private UUID decisionId;
  private UUID decisionItemId;
  private String decidedEarlier;
  @Embedded private FollowUp followUp;

  @ElementCollection
  @CollectionTable(name = "benefit_move_year", joinColumns = @JoinColumn(name = "move_id"))
  @OrderBy("year")
  @BatchSize(size = 200)
  private List<YearFigures> years = new ArrayList<>();

  protected BenefitMove() {}

  BenefitMove(Benefit benefit, int position, BenefitState state, YearlyFigures figures, Cause why) {
    this.id = why.id();
    this.benefit = benefit;
    this.position = position;
    this.state = state;
    this.years.addAll(figures.years());
    this.movedOn = why.date();
    this.recordedAt = why.recordedAt();
    this.reason = why.reason().strip();
    this.movedBy = why.by();
    this.decisionId = why.decision().id();
    this.decisionItemId = why.decision().itemId();
    this.decidedEarlier = why.decision().earlier();
    this.followUp = why.followUp();
  }

  /** Why something moves: when, by whom, by which decision, and in which budget follow-up. */
  record Cause(
      UUID id,
      LocalDate date,
      Instant recordedAt,
      String reason,
      String by,
      Decision decision,
      FollowUp followUp) {}

  /**
   * What a body decided.
   *
   * @param id null where nothing was, and for a decision from before the portal
   * @param earlier names such a one in words, else null
   */
  record Decision(UUID id, UUID itemId, String earlier) {

    static final Decision NONE = new Decision(null, null, null);

    boolean isOne() {
      return id != null || earlier != null;
    }
  }

  Decision decision() {
    return new Decision(decisionId, decisionItemId, decidedEarlier);
  }

  BenefitState state() {
    return state;
  }

  LocalDate movedOn() {
    return movedOn;
  }

  List<YearFigures> years() {
    return List.copyOf(years);
  }

  MoveView view() {
    return new MoveView(
        movedOn,
        state,
        years(),
        reason,
        movedBy,
        decisionId,
        decisionItemId,
        decidedEarlier,
        followUp);
  }
}
