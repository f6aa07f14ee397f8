package dk.direktion.meetings.minutes;

import dk.direktion.common.event.Outbox;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.DecisionMade;
import dk.direktion.meetings.decision.DecisionWorded;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.decision.FinalDecision;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingEvents;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes minutes approved: their decisions become final, and what they decide is set off. */
@ApplicationScoped
class CompletingMinutes {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Decisions decisions;
  private final CarryingOut carryingOut;
  private final Event<FinalDecision> finalDecisions;
  private final Outbox outbox;
  private final Event<MinutesCompleted> completed;
  private final Clock clock;

  CompletingMinutes(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      ItemContents contents,
      Decisions decisions,
      CarryingOut carryingOut,
      Event<FinalDecision> finalDecisions,
      Outbox outbox,
      Event<MinutesCompleted> completed,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.contents = contents;
    this.decisions = decisions;
    this.carryingOut = carryingOut;
    this.finalDecisions = finalDecisions;
    this.outbox = outbox;
    this.completed = completed;
    this.clock = clock;
  }

  /**
   * Approves a meeting's minutes; the caller must be able to read all of them.
   *
   * @throws MinutesHaveUndecidedItems if a case has no decision yet
   */
  void complete(Meeting meeting, String approvedBy) {
    List<AgendaItem> agenda = items.of(meeting);
    boolean closed = agenda.stream().anyMatch(AgendaItem::closed);
    permissions.requireProducing(meeting.body().code(), closed, meeting.date());
    meeting.requireApprovable();
    List<UUID> ids = agenda.stream().map(AgendaItem::id).toList();
    Map<UUID, Decision> decided = decisions.ownOf(ids);
    requireAllDecided(agenda, decided);
    carryOut(agenda, decided, contents.of(ids));
    // The database lets nothing into approved minutes, so the decisions go first.
    meetings.flush();
    meeting.approveMinutes(clock.instant(), approvedBy);
    outbox.publish(MeetingEvents.minutesApproved(meeting));
    meetings.flush();
    completed.fire(new MinutesCompleted(meeting));
  }

  /**
   * Requires that every case on a meeting's agenda is decided.
   *
   * @throws MinutesHaveUndecidedItems if one is not
   */
  void requireAllDecided(Meeting meeting) {
    List<AgendaItem> agenda = items.of(meeting);
    requireAllDecided(agenda, decisions.ownOf(agenda.stream().map(AgendaItem::id).toList()));
  }

  private static void requireAllDecided(List<AgendaItem> agenda, Map<UUID, Decision> decided) {
    List<Integer> undecided =
        agenda.stream()
            .filter(item -> !item.isStanding() && !decided.containsKey(item.id()))
            .map(AgendaItem::number)
            .toList();
    if (!undecided.isEmpty()) {
      throw new MinutesHaveUndecidedItems(undecided);
    }
  }

  private void carryOut(
      List<AgendaItem> agenda, Map<UUID, Decision> decided, Map<UUID, ItemContent> content) {
    for (AgendaItem item : agenda) {
      Decision decision = decided.get(item.id());
      if (decision != null) {
        ItemContent itemContent = content.get(item.id());
        Meeting putOffTo = carryingOut.carryOut(decision, item, itemContent);
        if (itemContent.subject() != null && !item.closed()) {
          // First, so that whoever acts on the decision knows what it says.
          outbox.publish(DecisionWorded.of(decision, itemContent.subject()));
        }
        outbox.publish(DecisionMade.of(decision, itemContent.subject(), putOffTo));
        finalDecisions.fire(new FinalDecision(decision, item));
      }
    }
  }
}
