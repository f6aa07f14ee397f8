package dk.direktion.meetings.decision;

import dk.direktion.meetings.agenda.AgendaItem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What a body decided about an item on a date; a draft until the minutes are approved. */
@Entity
public class Decision {

  @Id private UUID id;
  private UUID itemId;
  private UUID meetingId;
  private String bodyCode;
  private LocalDate decidedOn;
  private String text;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "final")
  private boolean finallyDecided;

  private UUID postponedToMeetingId;
  private String referredToBodyCode;
  private String responsible;
  private String responsibleName;
  private LocalDate due;
  @Version private long version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "decision_point", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderBy("number")
  @Fetch(FetchMode.SUBSELECT)
  private Set<PointOutcome> points = new LinkedHashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "decision_absence", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderBy("name")
  @Fetch(FetchMode.SUBSELECT)
  private List<Absence> absences = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "decision_dissent", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderBy("name")
  @Fetch(FetchMode.SUBSELECT)
  private List<Dissent> dissents = new ArrayList<>();

  protected Decision() {}

  private Decision(UUID id, AgendaItem item, UUID meetingId, String bodyCode, LocalDate decidedOn) {
    this.id = id;
    this.itemId = item.id();
    this.meetingId = meetingId;
    this.bodyCode = bodyCode;
    this.decidedOn = decidedOn;
  }

  /** Drafts the meeting's own decision on one of its items. */
  public static Decision draft(UUID id, AgendaItem item, DecisionText text) {
    Decision decision =
        new Decision(id, item, item.meeting().id(), item.bodyCode(), item.meetingDate());
    decision.rewrite(text);
    return decision;
  }

  /** Quotes another body's or another date's decision, final already. */
  public static Decision quote(
      UUID id, AgendaItem item, String bodyCode, LocalDate decidedOn, DecisionText text) {
    Decision decision = new Decision(id, item, null, bodyCode, decidedOn);
    decision.rewrite(text);
    decision.finallyDecided = true;
    return decision;
  }

  /**
   * Rewrites a draft.
   *
   * @throws DecisionIsFinal if the minutes it stands in are approved
   */
  public final void rewrite(DecisionText draft) {
    requireDraft();
    text = draft.text();
    outcome = draft.outcome();
    postponedToMeetingId = draft.postponedToMeetingId();
    referredToBodyCode = draft.referredToBodyCode();
    responsible = draft.responsible();
    responsibleName = draft.responsibleName();
    due = draft.due();
    points.clear();
    draft
        .points()
        .forEach((number, decided) -> points.add(new PointOutcome(number, itemId, decided)));
    absences.clear();
    draft.absences().forEach(absence -> absences.add(new Absence(itemId, absence)));
    dissents.clear();
    draft.dissents().forEach(dissent -> dissents.add(new Dissent(itemId, dissent)));
  }

  /** Notes which meeting a postponed case has gone to; the one named may have been cancelled. */
  void putOffTo(UUID meeting) {
    requireDraft();
    postponedToMeetingId = meeting;
  }

  /** Makes a draft final. */
  public void becomeFinal() {
    requireDraft();
    finallyDecided = true;
  }

  private void requireDraft() {
    if (finallyDecided) {
      throw new DecisionIsFinal();
    }
  }

  /** Returns what was decided about a recommendation point, or null where nothing special was. */
  public Outcome outcomeOf(int point) {
    return points.stream()
        .filter(decided -> decided.number() == point)
        .map(PointOutcome::outcome)
        .findFirst()
        .orElse(null);
  }

  /**
   * Tells whether the follow-up carries the decision out: the owner of a subject does so itself,
   * unless the case was returned.
   */
  public boolean isCarriedOutByFollowUp(boolean hasSubject) {
    return outcome == Outcome.RETURNED || !hasSubject;
  }

  /** Tells whether it is the decision of the meeting the item is on, not one quoted there. */
  public boolean isOwn() {
    return meetingId != null;
  }

  public UUID id() {
    return id;
  }

  public UUID itemId() {
    return itemId;
  }

  /** Returns the meeting, or null for a decision quoted from a meeting not kept here. */
  public UUID meetingId() {
    return meetingId;
  }

  public String bodyCode() {
    return bodyCode;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }

  public String text() {
    return text;
  }

  public Outcome outcome() {
    return outcome;
  }

  public boolean isFinal() {
    return finallyDecided;
  }

  public UUID postponedToMeetingId() {
    return postponedToMeetingId;
  }

  public String referredToBodyCode() {
    return referredToBodyCode;
  }

  public String responsible() {
    return responsible;
  }

  /**
   * Returns the name the responsible had when it was decided; null where nobody is, or in old rows.
   */
  public String responsibleName() {
    return responsibleName;
  }

  public LocalDate due() {
    return due;
  }

  public List<AbsenceView> absences() {
    return absences.stream().map(Absence::shown).toList();
  }

  public List<DissentView> dissents() {
    return dissents.stream().map(Dissent::shown).toList();
  }

  public List<PointOutcome> points() {
    return points.stream().sorted(Comparator.comparing(PointOutcome::number)).toList();
  }

  public long version() {
    return version;
  }
}
