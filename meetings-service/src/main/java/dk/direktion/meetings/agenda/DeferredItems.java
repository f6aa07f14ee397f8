package dk.direktion.meetings.agenda;

import dk.direktion.meetings.consequence.Consequence;
import dk.direktion.meetings.consequence.ConsequenceStatus;
import dk.direktion.meetings.consequence.Consequences;
import dk.direktion.meetings.consequence.Link;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Items a body still owes a treatment: postponed or referred to it, or on a meeting that was
 * cancelled, and on no agenda to come.
 */
@ApplicationScoped
class DeferredItems {

  // What nobody has taken up for so long is no longer waiting for a meeting.
  private static final Period WAITING = Period.ofYears(1);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

  private final AgendaItems items;
  private final ItemContents contents;
  private final Decisions decisions;
  private final Consequences consequences;
  private final Clock clock;

  DeferredItems(
      AgendaItems items,
      ItemContents contents,
      Decisions decisions,
      Consequences consequences,
      Clock clock) {
    this.items = items;
    this.contents = contents;
    this.decisions = decisions;
    this.consequences = consequences;
    this.clock = clock;
  }

  /**
   * An item that waits, with the decision that put it off; null where its meeting was cancelled.
   */
  record Deferred(AgendaItem item, Decision decision, ItemContent content) {

    boolean isReferred() {
      return decision != null && decision.outcome() == Outcome.REFERRED;
    }

    String from() {
      Meeting meeting = item.meeting();
      return meeting.body().name()
          + " "
          + DATE.format(meeting.date())
          + (meeting.state() == MeetingState.CANCELLED ? " (aflyst)" : "");
    }
  }

  /** Lists what waits for a body's next meeting and the caller may read, latest first. */
  List<Deferred> waitingFor(Meeting meeting) {
    List<AgendaItem> waiting =
        items
            .getEntityManager()
            .createQuery(
                "select i from AgendaItem i join fetch i.meeting m join fetch m.body"
                    + " left join Decision d on d.itemId = i.id and d.meetingId is not null"
                    + " and d.finallyDecided"
                    + " where i.standing is null and i.meetingDate >= :since"
                    + " and ((m.state = :cancelled and m.body = :body)"
                    + " or (d.outcome = :postponed and m.body = :body)"
                    + " or (d.outcome = :referred and d.referredToBodyCode = :code))"
                    + " and not exists (select 1 from AgendaItem l where l.id <> i.id"
                    + " and l.meeting.state <> :cancelled"
                    + " and (l.meeting.state in :awaiting or l.meeting.starts > m.starts)"
                    + " and (l.originId = i.originId"
                    + " or (l.caseId = i.caseId and l.bodyCode = :code)))"
                    + " order by m.starts desc, i.number",
                AgendaItem.class)
            .setParameter("since", meeting.date().minus(WAITING))
            .setParameter("body", meeting.body())
            .setParameter("code", meeting.body().code())
            .setParameter("cancelled", MeetingState.CANCELLED)
            .setParameter("awaiting", MeetingState.AWAITING_MINUTES)
            .setParameter("postponed", Outcome.POSTPONED)
            .setParameter("referred", Outcome.REFERRED)
            .getResultList();
    Set<UUID> lines = new HashSet<>();
    List<AgendaItem> latest = waiting.stream().filter(item -> lines.add(item.originId())).toList();
    Collection<UUID> ids = latest.stream().map(AgendaItem::id).toList();
    Map<UUID, ItemContent> readable = contents.of(ids);
    Map<UUID, Decision> decided = decisions.ownOf(ids);
    return latest.stream()
        .filter(item -> readable.containsKey(item.id()))
        .map(item -> new Deferred(item, decided.get(item.id()), readable.get(item.id())))
        .toList();
  }

  /** Returns the same item for another agenda; a decision moves it only once. */
  NewItem continuing(Deferred deferred) {
    Decision decision = deferred.decision();
    boolean moves = decision != null && items.movedBy(List.of(decision.id())).isEmpty();
    return NewItem.continuing(deferred.item(), deferred.content(), moves ? decision.id() : null);
  }

  /** Notes that the decision that put an item off is carried out: it is on an agenda again. */
  void carriedOut(AgendaItem item) {
    Meeting meeting = item.meeting();
    report(
        item,
        ConsequenceStatus.CARRIED_OUT,
        new Link(
            meeting.body().name() + " " + DATE.format(meeting.date()),
            "/moeder/" + meeting.id() + "/punkter/" + item.id()));
  }

  /** Notes that the decision that put an item off waits to be carried out once more. */
  void waitsAgain(AgendaItem item) {
    report(item, ConsequenceStatus.PENDING, null);
  }

  private void report(AgendaItem item, ConsequenceStatus status, Link link) {
    if (item.movedByDecisionId() == null) {
      return;
    }
    Consequence consequence = consequences.findById(item.movedByDecisionId());
    if (consequence != null) {
      consequence.report(status, null, link, clock.instant());
    }
  }
}
