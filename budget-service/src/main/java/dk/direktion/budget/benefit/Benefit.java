package dk.direktion.budget.benefit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A change and what it brings: expected, specified, decided, incorporated, at last realised. */
@Entity
public class Benefit {

  @Id private UUID id;
  private String name;
  private String change;

  @Enumerated(EnumType.STRING)
  private BenefitBasis basis;

  private String grounds;

  @Enumerated(EnumType.STRING)
  private BenefitDuration duration;

  @Enumerated(EnumType.STRING)
  private Certainty certainty;

  private String owner;
  private String ownerName;
  private String programmeCode;
  private String subProgramme;
  private UUID projectId;
  private String measuringMethod;
  @Embedded private FollowUp followUp;
  private boolean closed;

  @Enumerated(EnumType.STRING)
  private BenefitState state;

  @Embedded private BenefitSubmissionView submission;
  private String author;
  private String authorName;
  private Instant createdAt;
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "benefit_measuring_date", joinColumns = @JoinColumn(name = "benefit_id"))
  @OrderColumn(name = "position")
  @Column(name = "day")
  @BatchSize(size = 200)
  private List<LocalDate> measuringDates = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "benefit_claim", joinColumns = @JoinColumn(name = "benefit_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<AccountClaim> claims = new ArrayList<>();

  @OneToMany(mappedBy = "benefit", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("position")
  @BatchSize(size = 200)
  private List<Indicator> indicators = new ArrayList<>();

  @OneToMany(mappedBy = "benefit", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  @BatchSize(size = 200)
  private List<BenefitMove> moves = new ArrayList<>();

  @Version private long version;

  protected Benefit() {}

  /** Expect a benefit; what it brings is its first move. */
  static Benefit expect(UUID id, Author author, BenefitContent content, BenefitMove.Cause why) {
    Benefit benefit = new Benefit();
    benefit.id = id;
    benefit.author = author.username();
    benefit.authorName = author.name();
    benefit.createdAt = why.recordedAt();
    benefit.state = BenefitState.EXPECTED;
    benefit.take(content, why.recordedAt());
    benefit.add(content.figures(), why);
    return benefit;
  }

  /** Who writes a business case. */
  record Author(String username, String name) {}

  /** Write the case anew while it is a draft; other amounts than before are a move of their own. */
  void rewrite(BenefitContent content, BenefitMove.Cause why) {
    requireEditable();
    take(content, why.recordedAt());
    if (!content.figures().equals(figures())) {
      add(content.figures(), why);
    }
    if (state != BenefitState.EXPECTED) {
      requireComplete();
    }
  }

  private void take(BenefitContent content, Instant at) {
    WriteBenefit written = content.written();
    name = written.name().strip();
    change = written.change().strip();
    basis = written.basis();
    grounds = written.grounds();
    duration = written.duration();
    certainty = written.certainty();
    owner = content.ownerUsername();
    ownerName = content.ownerName();
    programmeCode = written.programme();
    subProgramme = written.subProgramme();
    projectId = written.projectId();
    measuringMethod = written.measuringMethod();
    followUp = written.followUp();
    closed = written.closed();
    replace(measuringDates, written.measuringDates().stream().sorted().distinct().toList());
    replace(claims, written.claims().stream().map(AccountClaim::stripped).distinct().toList());
    keepIndicators(written.indicators());
    changedAt = at;
  }

  private static <T> void replace(List<T> kept, List<T> given) {
    if (!kept.equals(given)) {
      kept.clear();
      kept.addAll(given);
    }
  }

  private void keepIndicators(List<WriteIndicator> written) {
    Collection<UUID> wanted = written.stream().map(WriteIndicator::id).toList();
    for (Indicator indicator : List.copyOf(indicators)) {
      if (!wanted.contains(indicator.id())) {
        if (indicator.isMeasured()) {
          throw new IndicatorIsMeasured(indicator.view().name());
        }
        indicators.remove(indicator);
      }
    }
    for (int i = 0; i < written.size(); i++) {
      WriteIndicator one = written.get(i);
      indicator(one.id()).become(i, one);
    }
  }

  private Indicator indicator(UUID known) {
    return indicators.stream()
        .filter(one -> one.id().equals(known))
        .findFirst()
        .orElseGet(
            () -> {
              Indicator added = new Indicator(UUID.randomUUID(), this);
              indicators.add(added);
              return added;
            });
  }

  /**
   * Say what became of the benefit.
   *
   * @param figures what it brings from now on; null for as before, or nothing where it failed
   */
  void move(BenefitState to, YearlyFigures figures, BenefitMove.Cause why) {
    if (!state.leadsTo(to, stateBeforeDelay())) {
      throw new TransitionNotAllowed(state, to);
    }
    if (to != BenefitState.LAPSED && to != BenefitState.NOT_FOUND) {
      requireComplete(to);
    }
    if (!to.isDraft()) {
      closed = false;
    }
    boolean fails = to == BenefitState.LAPSED || to == BenefitState.NOT_FOUND;
    state = to;
    changedAt = why.recordedAt();
    if (figures != null) {
      add(figures, why);
    } else {
      add(fails ? figures().lost() : figures(), why);
    }
  }

  private void add(YearlyFigures figures, BenefitMove.Cause why) {
    moves.add(new BenefitMove(this, moves.size() + 1, state, figures, why));
  }

  /** A specified benefit is sent to a body, which alone decides it; it is open from then on. */
  void submit() {
    if (state != BenefitState.SPECIFIED || isUnderWay()) {
      throw new TransitionNotAllowed(state, BenefitState.DECIDED);
    }
    requireComplete();
    closed = false;
    submission = new BenefitSubmissionView(BenefitSubmissionState.SENT, null, null);
  }

  void putOnAgenda(LocalDate meetingDate, UUID itemId) {
    if (isUndecided()) {
      submission = new BenefitSubmissionView(BenefitSubmissionState.ON_AGENDA, meetingDate, itemId);
    }
  }

  void refuseSubmission() {
    if (isUndecided()) {
      submission = new BenefitSubmissionView(BenefitSubmissionState.REFUSED, null, null);
    }
  }

  /** The body wants it later; the item stays on its way. */
  void postpone(LocalDate newDate) {
    if (isUndecided() && newDate != null) {
      putOnAgenda(newDate, submission == null ? null : submission.itemId());
    }
  }

  /** The body decided nothing: the case can be changed and sent again. */
  void handBack() {
    submission = null;
  }

  void requireEditable() {
    if (!isEditable()) {
      throw new BenefitNotEditable(state);
    }
  }

  private void requireComplete() {
    requireComplete(BenefitState.SPECIFIED);
  }

  private void requireComplete(BenefitState to) {
    if (to == BenefitState.DELAYED) {
      return;
    }
    List<String> lacking = new ArrayList<>();
    if (grounds == null || grounds.isBlank()) {
      lacking.add("grounds");
    }
    if (owner == null) {
      lacking.add("owner");
    }
    if (measuringMethod == null || measuringMethod.isBlank()) {
      lacking.add("measuringMethod");
    }
    if (figures().years().isEmpty()) {
      lacking.add("years");
    }
    if (!lacking.isEmpty()) {
      throw new BenefitIncomplete(lacking);
    }
  }

  boolean isEditable() {
    return state.isDraft() && !isUnderWay();
  }

  boolean isUndecided() {
    return state == BenefitState.SPECIFIED;
  }

  boolean isUnderWay() {
    return submission != null && submission.underWay() && state.isDraft();
  }

  private BenefitState stateBeforeDelay() {
    for (int i = moves.size() - 1; i >= 0; i--) {
      if (moves.get(i).state() != BenefitState.DELAYED) {
        return moves.get(i).state();
      }
    }
    return null;
  }

  /** List where the benefit may go now by somebody's word; only a body makes it decided. */
  List<BenefitState> nextStates() {
    List<BenefitState> next = new ArrayList<>();
    for (BenefitState to : BenefitState.values()) {
      boolean decides = to == BenefitState.DECIDED && state == BenefitState.SPECIFIED;
      if (state.leadsTo(to, stateBeforeDelay()) && !decides) {
        next.add(to);
      }
    }
    return next;
  }

  /** Returns what it brings as it stands now. */
  YearlyFigures figures() {
    return figures(moves.get(moves.size() - 1));
  }

  private YearlyFigures figures(BenefitMove move) {
    return new YearlyFigures(move.years(), duration == BenefitDuration.LASTING);
  }

  /** Return the decision it was last moved by, if there ever was one. */
  Optional<BenefitMove.Decision> newestDecision() {
    return moves.stream()
        .map(BenefitMove::decision)
        .filter(BenefitMove.Decision::isOne)
        .reduce((first, second) -> second);
  }

  List<MoveView> moveViews() {
    return moves.stream().map(BenefitMove::view).toList();
  }

  Indicator existingIndicator(UUID indicatorId) {
    return indicators.stream().filter(one -> one.id().equals(indicatorId)).findFirst().orElse(null);
  }

  /** Tell whether some indicator has been measured on a day or after it. */
  boolean isMeasuredSince(LocalDate day) {
    return indicators.stream()
        .flatMap(one -> one.view().measurements().stream())
        .anyMatch(measurement -> !measurement.date().isBefore(day));
  }

  void measured(Instant at) {
    changedAt = at;
  }

  boolean concerns(String username) {
    return username.equals(owner);
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  String change() {
    return change;
  }

  BenefitBasis basis() {
    return basis;
  }

  String grounds() {
    return grounds;
  }

  BenefitDuration duration() {
    return duration;
  }

  Certainty certainty() {
    return certainty;
  }

  String owner() {
    return owner;
  }

  String ownerName() {
    return ownerName;
  }

  String programmeCode() {
    return programmeCode;
  }

  String subProgramme() {
    return subProgramme;
  }

  UUID projectId() {
    return projectId;
  }

  String measuringMethod() {
    return measuringMethod;
  }

  FollowUp followUp() {
    return followUp;
  }

  boolean isClosed() {
    return closed;
  }

  BenefitState state() {
    return state;
  }

  BenefitSubmissionView submission() {
    return submission;
  }

  String authorName() {
    return authorName;
  }

  List<LocalDate> measuringDates() {
    return List.copyOf(measuringDates);
  }

  List<AccountClaim> claims() {
    return List.copyOf(claims);
  }

  List<Indicator> indicators() {
    return List.copyOf(indicators);
  }

  long version() {
    return version;
  }
}
