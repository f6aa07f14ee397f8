package dk.direktion.meetings.outstanding;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.consequence.ConsequenceStatus;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.DecisionView;
import dk.direktion.meetings.decision.DecisionViews;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.followup.FollowUpKind;
import dk.direktion.meetings.followup.FollowUpState;
import dk.direktion.meetings.followup.FollowUpView;
import dk.direktion.meetings.followup.FollowUpViews;
import dk.direktion.meetings.followup.FollowUps;
import dk.direktion.meetings.preparation.ReadingPreparations;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reminder.ListingReminders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Lists what somebody waits for: what decisions have set off and nobody has brought to its end,
 * notes for external meetings, and what the reminder lists expect by now.
 *
 * <p>A decision that a follow-up shall carry out is listed as that follow-up.
 */
@ApplicationScoped
@Transactional
public class ListingOutstanding {

  /** How long the owner of a subject may take before a decision without a due date is late. */
  private static final int DAYS_OF_GRACE = 14;

  private final Permissions permissions;
  private final Decisions decisions;
  private final DecisionViews decisionViews;
  private final FollowUps followUps;
  private final FollowUpViews followUpViews;
  private final ReadingPreparations readingPreparations;
  private final ListingReminders listingReminders;
  private final Clock clock;

  ListingOutstanding(
      Permissions permissions,
      Decisions decisions,
      DecisionViews decisionViews,
      FollowUps followUps,
      FollowUpViews followUpViews,
      ReadingPreparations readingPreparations,
      ListingReminders listingReminders,
      Clock clock) {
    this.permissions = permissions;
    this.decisions = decisions;
    this.decisionViews = decisionViews;
    this.followUps = followUps;
    this.followUpViews = followUpViews;
    this.readingPreparations = readingPreparations;
    this.listingReminders = listingReminders;
    this.clock = clock;
  }

  public Page<OutstandingView> list(OutstandingFilter filter, Paging paging) {
    permissions.requireReading();
    return paging.of(all(filter));
  }

  /** Returns everything the filter lets through as a sheet; separated as Danish ones are. */
  public String sheet(OutstandingFilter filter) {
    permissions.requireReading();
    return OutstandingSheet.of(all(filter));
  }

  // Earliest due first; what has no date last.
  private List<OutstandingView> all(OutstandingFilter filter) {
    return Stream.of(followUps(), decisions(), preparations(), reminders())
        .flatMap(List::stream)
        .filter(row -> filter.body() == null || filter.body().equals(row.bodyCode()))
        .filter(
            row -> filter.responsible() == null || filter.responsible().equals(row.responsible()))
        .filter(row -> filter.kind() == null || filter.kind() == row.kind())
        .filter(row -> !filter.late() || row.late())
        .sorted(
            Comparator.comparing(
                    OutstandingView::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(
                    OutstandingView::decidedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(OutstandingView::id))
        .toList();
  }

  private List<OutstandingView> preparations() {
    return readingPreparations.awaited().stream()
        .map(
            note ->
                undecided(
                    OutstandingKind.PREPARATION,
                    note.id(),
                    note.title(),
                    note.bodyCode(),
                    note.bodyName(),
                    note.author(),
                    note.authorName(),
                    note.deadline(),
                    note.late()))
        .toList();
  }

  private List<OutstandingView> reminders() {
    return listingReminders.due().stream()
        .map(
            row ->
                undecided(
                    OutstandingKind.REMINDER,
                    row.id(),
                    row.subject(),
                    row.bodyCode(),
                    row.bodyName(),
                    row.responsible(),
                    row.responsible(),
                    row.next().last(),
                    row.late()))
        .toList();
  }

  private static OutstandingView undecided(
      OutstandingKind kind,
      UUID id,
      String title,
      String bodyCode,
      String bodyName,
      String responsible,
      String responsibleName,
      LocalDate due,
      boolean late) {
    return new OutstandingView(
        kind,
        id,
        null,
        title,
        bodyCode,
        bodyName,
        null,
        responsible,
        responsibleName,
        due,
        late,
        ConsequenceStatus.PENDING,
        null);
  }

  private List<OutstandingView> followUps() {
    return followUpViews.of(followUps.list("state", FollowUpState.OPEN)).stream()
        .map(ListingOutstanding::row)
        .toList();
  }

  private static OutstandingView row(FollowUpView followUp) {
    return new OutstandingView(
        OutstandingKind.FOLLOW_UP,
        followUp.id(),
        followUp.decisionId(),
        followUp.subject(),
        followUp.bodyCode(),
        followUp.bodyName(),
        followUp.decidedOn(),
        followUp.responsible(),
        followUp.responsibleName(),
        followUp.due(),
        followUp.late(),
        ConsequenceStatus.PENDING,
        null);
  }

  private List<OutstandingView> decisions() {
    List<Decision> awaited =
        decisions.list(
            "from Decision d where d.finallyDecided and exists (select 1 from Consequence c"
                + " where c.decisionId = d.id and c.status in ?1)"
                + " and not exists (select 1 from FollowUp f"
                + " where f.decisionId = d.id and f.state = ?2 and f.kind = ?3)",
            Set.of(ConsequenceStatus.PENDING, ConsequenceStatus.FAILED),
            FollowUpState.OPEN,
            FollowUpKind.DECISION);
    return decisionViews.of(awaited).stream().map(this::row).toList();
  }

  private OutstandingView row(DecisionView decision) {
    return new OutstandingView(
        OutstandingKind.DECISION,
        decision.id(),
        decision.id(),
        decision.itemTitle(),
        decision.bodyCode(),
        decision.bodyName(),
        decision.date(),
        decision.responsible(),
        decision.responsibleName(),
        decision.due(),
        isLate(decision),
        decision.consequence().status(),
        decision.consequence().reason());
  }

  private boolean isLate(DecisionView decision) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    LocalDate last =
        decision.due() == null
            ? LocalDate.ofInstant(decision.consequence().at(), Denmark.ZONE).plusDays(DAYS_OF_GRACE)
            : decision.due();
    return decision.consequence().status() == ConsequenceStatus.FAILED || last.isBefore(today);
  }
}
