package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.decision.Outcome;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/** A case being written: who writes it, how far it is approved, and which bodies it goes to. */
@Entity
public class CasePresentation {

  @Id private UUID id;
  private String unit;
  private String author;

  @Enumerated(EnumType.STRING)
  private PresentationState state;

  private UUID caseId;
  private Instant createdAt;
  private Instant changedAt;
  @Version private long version;

  @ElementCollection
  @CollectionTable(
      name = "presentation_co_author",
      joinColumns = @JoinColumn(name = "presentation_id"))
  @Column(name = "username")
  private Set<String> coAuthors = new HashSet<>();

  @OneToMany(mappedBy = "presentation", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<RouteStep> route = new ArrayList<>();

  protected CasePresentation() {}

  CasePresentation(UUID id, String unit, String author, Instant now) {
    this.id = id;
    this.unit = unit;
    this.author = author;
    this.state = PresentationState.DRAFT;
    this.createdAt = now;
    this.changedAt = now;
  }

  /** Names who writes along with the author. */
  void writtenWith(Set<String> usernames, Instant now) {
    coAuthors.clear();
    coAuthors.addAll(usernames);
    coAuthors.remove(author);
    changedAt = now;
  }

  /**
   * Plans the bodies the case has not come to yet; those it has been to stay.
   *
   * @throws RouteCannotBePlanned if it is withdrawn
   */
  void plan(List<RouteStop> stops, Supplier<UUID> ids, Instant now) {
    if (state == PresentationState.WITHDRAWN) {
      throw new RouteCannotBePlanned();
    }
    route.removeIf(step -> step.state().isOpenToPlanning());
    stops.forEach(stop -> route.add(new RouteStep(ids.get(), this, stop)));
    number();
    if (state == PresentationState.AT_SECRETARIAT || state == PresentationState.DECIDED) {
      goOn();
    }
    changedAt = now;
  }

  /**
   * Sends the case to whoever is next to look at it.
   *
   * @throws PresentationCannotBeSubmitted if it is not with its authors
   */
  void submit(PresentationState next, Instant now) {
    if (!state.isWithAuthors()) {
      throw new PresentationCannotBeSubmitted(state);
    }
    become(next, now);
  }

  /** Sends the case on, approved. */
  void approve(PresentationState next, Instant now) {
    become(next, now);
  }

  /**
   * Sends the case back to its authors.
   *
   * @throws PresentationCannotBeReturned if nobody is looking at it, or it is on an agenda
   */
  void sendBack(Instant now) {
    if (!state.isUnderReview() || isOnAgenda()) {
      throw new PresentationCannotBeReturned(state);
    }
    stopWaiting();
    become(PresentationState.RETURNED, now);
  }

  /**
   * Takes the case back for good or for now.
   *
   * @throws PresentationCannotBeWithdrawn if a body has it on an agenda or has decided
   */
  void withdraw(Instant now) {
    boolean past = state == PresentationState.DECIDED || state == PresentationState.WITHDRAWN;
    if (past || isOnAgenda()) {
      throw new PresentationCannotBeWithdrawn(state);
    }
    stopWaiting();
    become(PresentationState.WITHDRAWN, now);
  }

  /**
   * Takes a withdrawn case up again.
   *
   * @throws PresentationCannotBeReopened if it was not withdrawn
   */
  void reopen(Instant now) {
    if (state != PresentationState.WITHDRAWN) {
      throw new PresentationCannotBeReopened(state);
    }
    become(PresentationState.DRAFT, now);
  }

  /** Notes that its attachments are others than before; whoever passes it on has seen them. */
  void attachmentsChanged(Instant now) {
    changedAt = now;
  }

  /** Notes the item a step has become. */
  void putOn(RouteStep step, AgendaItem item, Instant now) {
    step.putOn(item);
    caseId = item.caseId();
    changedAt = now;
  }

  /** Notes that the item of a step was taken off its agenda. */
  void takenOff(RouteStep step, Instant now) {
    step.takenOff();
    changedAt = now;
  }

  /** Notes that a body has decided the case; the next body's turn comes, unless it was rejected. */
  void decidedBy(RouteStep step, Outcome outcome, boolean mayBeTold, Instant now) {
    step.decided(mayBeTold ? outcome : null);
    changedAt = now;
    if (outcome == Outcome.REJECTED) {
      route.stream().filter(later -> later.state() == StepState.PLANNED).forEach(RouteStep::drop);
    }
    goOn();
  }

  /** Notes that a body wants the case back with more in it. */
  void returnedBy(RouteStep step, boolean mayBeTold, UUID again, Instant now) {
    step.decided(mayBeTold ? Outcome.RETURNED : null);
    insertAfter(step, new RouteStep(again, this, RouteStop.at(step.bodyCode())));
    become(PresentationState.RETURNED, now);
  }

  /** Notes that a body sent the case on to another, on whose agenda it now is. */
  void referredBy(
      RouteStep step, AgendaItem moved, boolean mayBeTold, Supplier<UUID> ids, Instant now) {
    step.decided(mayBeTold ? Outcome.REFERRED : null);
    RouteStep next = ahead().orElse(null);
    if (next == null || !next.bodyCode().equals(moved.bodyCode())) {
      next = new RouteStep(ids.get(), this, RouteStop.at(moved.bodyCode()));
      insertAfter(step, next);
    }
    putOn(next, moved, now);
  }

  private void become(PresentationState next, Instant now) {
    state = next;
    changedAt = now;
    if (next == PresentationState.AT_SECRETARIAT) {
      goOn();
    }
  }

  // The next body's turn comes; where there is none, the case is through.
  private void goOn() {
    Optional<RouteStep> next = ahead();
    state = next.isPresent() ? PresentationState.AT_SECRETARIAT : PresentationState.DECIDED;
    next.filter(step -> step.state() == StepState.PLANNED).ifPresent(RouteStep::becomeReady);
  }

  private void stopWaiting() {
    ahead().filter(step -> step.state() == StepState.READY).ifPresent(RouteStep::waitAgain);
  }

  private void insertAfter(RouteStep step, RouteStep added) {
    route.add(route.indexOf(step) + 1, added);
    number();
  }

  private void number() {
    for (int i = 0; i < route.size(); i++) {
      route.get(i).place(i + 1);
    }
  }

  /** Returns the first step whose body has still to decide. */
  Optional<RouteStep> ahead() {
    return route.stream().filter(step -> step.state().isAhead()).findFirst();
  }

  boolean isOnAgenda() {
    return ahead().filter(step -> step.state() == StepState.ON_AGENDA).isPresent();
  }

  boolean isWrittenBy(String username) {
    return author.equals(username) || coAuthors.contains(username);
  }

  public UUID id() {
    return id;
  }

  public String unit() {
    return unit;
  }

  public String author() {
    return author;
  }

  public Set<String> coAuthors() {
    return new TreeSet<>(coAuthors);
  }

  public PresentationState state() {
    return state;
  }

  /** Returns the case it is about; null until it has been on an agenda. */
  public UUID caseId() {
    return caseId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public List<RouteStep> route() {
    return List.copyOf(route);
  }

  public long version() {
    return version;
  }
}
