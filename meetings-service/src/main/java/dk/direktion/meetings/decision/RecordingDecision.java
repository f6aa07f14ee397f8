package dk.direktion.meetings.decision;

import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.meeting.NoNextMeeting;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Records what was decided; a draft that can be rewritten until the minutes are approved. */
@ApplicationScoped
@Transactional
public class RecordingDecision {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final CheckingDecision checking;
  private final MovingCases movingCases;
  private final Decisions decisions;
  private final DecisionViews views;
  private final Event<DraftChanged> draftChanged;
  private final Clock clock;

  RecordingDecision(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      CheckingDecision checking,
      MovingCases movingCases,
      Decisions decisions,
      DecisionViews views,
      Event<DraftChanged> draftChanged,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.checking = checking;
    this.movingCases = movingCases;
    this.decisions = decisions;
    this.views = views;
    this.draftChanged = draftChanged;
    this.clock = clock;
  }

  /**
   * Records the decision on an item; a draft that is there already must be the one the caller saw.
   *
   * @throws NoNextMeeting if the case is put off or referred and no meeting is planned
   * @throws MovedCaseAlreadyTreated if the case has been treated where the draft had sent it
   */
  public DecisionView record(UUID itemId, String ifMatch, RecordDecision wanted) {
    permissions.requireSecretariat();
    AgendaItem item = items.known(itemId);
    permissions.requireProducing(item.bodyCode(), item.closed(), item.meetingDate());
    Meeting meeting = meetings.knownForChange(item.meeting().id());
    meeting.requireTakesDecisions();
    DecisionText text = checking.check(item, wanted);
    Decision decision = decisions.ownOf(List.of(itemId)).get(itemId);
    if (decision == null) {
      decision = Decision.draft(UuidV7.next(clock), item, text);
      decisions.persist(decision);
    } else {
      EntityTags.require(ifMatch, decision.version());
      decision.rewrite(text);
    }
    decisions.flush();
    movingCases.followDraft(decision, item);
    draftChanged.fire(new DraftChanged(meeting, item.number()));
    return views.of(decision);
  }
}
