package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.decision.Outcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

/** One body on a case's route, and how far the case has come with it. */
@Entity
public class RouteStep {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "presentation_id")
  private CasePresentation presentation;

  private int position;
  private String bodyCode;
  private UUID wishedMeetingId;
  private LocalDate wishedDate;

  @Enumerated(EnumType.STRING)
  private StepState state;

  private UUID itemId;
  private LocalDate meetingDate;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  protected RouteStep() {}

  RouteStep(UUID id, CasePresentation presentation, RouteStop stop) {
    this.id = id;
    this.presentation = presentation;
    this.bodyCode = stop.bodyCode();
    this.wishedMeetingId = stop.wishedMeetingId();
    this.wishedDate = stop.wishedDate();
    this.state = StepState.PLANNED;
  }

  void place(int position) {
    this.position = position;
  }

  void becomeReady() {
    state = StepState.READY;
  }

  void waitAgain() {
    state = StepState.PLANNED;
  }

  void drop() {
    state = StepState.DROPPED;
  }

  void putOn(AgendaItem item) {
    state = StepState.ON_AGENDA;
    itemId = item.id();
    meetingDate = item.meetingDate();
  }

  void takenOff() {
    state = StepState.READY;
    itemId = null;
    meetingDate = null;
  }

  /**
   * Notes that the body has decided.
   *
   * @param told the outcome, or null where only readers of the item may know it
   */
  void decided(Outcome told) {
    state = StepState.DECIDED;
    outcome = told;
  }

  public UUID id() {
    return id;
  }

  public CasePresentation presentation() {
    return presentation;
  }

  public String bodyCode() {
    return bodyCode;
  }

  /** Returns the meeting the author wishes for, or null. */
  public UUID wishedMeetingId() {
    return wishedMeetingId;
  }

  /** Returns the day the author wishes for, or null. */
  public LocalDate wishedDate() {
    return wishedDate;
  }

  public StepState state() {
    return state;
  }

  /** Returns the item the case has become; null before, and after it was taken off. */
  public UUID itemId() {
    return itemId;
  }

  public LocalDate meetingDate() {
    return meetingDate;
  }

  public Outcome outcome() {
    return outcome;
  }

  int position() {
    return position;
  }
}
