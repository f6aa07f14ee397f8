package dk.direktion.meetings.decision;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingClosedForCases;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.meeting.NoNextMeeting;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Records what was decided; a draft that can be rewritten until the minutes are approved. */
@ApplicationScoped
@Transactional
public class RecordingDecision {

  private final Permissions permissions;
  private final ReadingRights rights;
  private final Meetings meetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Bodies bodies;
  private final People people;
  private final NextAgendas nextAgendas;
  private final Decisions decisions;
  private final DecisionViews views;
  private final Clock clock;

  RecordingDecision(
      Permissions permissions,
      ReadingRights rights,
      Meetings meetings,
      AgendaItems items,
      ItemContents contents,
      Bodies bodies,
      People people,
      NextAgendas nextAgendas,
      Decisions decisions,
      DecisionViews views,
      Clock clock) {
    this.permissions = permissions;
    this.rights = rights;
    this.meetings = meetings;
    this.items = items;
    this.contents = contents;
    this.bodies = bodies;
    this.people = people;
    this.nextAgendas = nextAgendas;
    this.decisions = decisions;
    this.views = views;
    this.clock = clock;
  }

  /**
   * Records the decision on an item; {@code ifMatch} may be null, else the draft must be unchanged.
   *
   * @throws NoNextMeeting if the case is put off or referred and no meeting is planned
   */
  public DecisionView record(UUID itemId, String ifMatch, RecordDecision wanted) {
    permissions.requireSecretariat();
    AgendaItem item = items.known(itemId);
    permissions.requireCovered(item.bodyCode(), item.closed(), item.meetingDate());
    Meeting meeting = meetings.knownForChange(item.meeting().id());
    meeting.requireTakesDecisions();
    DecisionText text = checked(item, wanted);
    Decision decision = decisions.ownOf(List.of(itemId)).get(itemId);
    if (decision == null) {
      decision = Decision.draft(UuidV7.next(clock), item, text);
      decisions.persist(decision);
    } else {
      if (ifMatch != null) {
        EntityTags.require(ifMatch, decision.version());
      }
      decision.rewrite(text);
    }
    decisions.flush();
    return views.of(decision);
  }

  private DecisionText checked(AgendaItem item, RecordDecision wanted) {
    boolean postponed = wanted.outcome() == Outcome.POSTPONED;
    boolean referred = wanted.outcome() == Outcome.REFERRED;
    if (wanted.postponedToMeetingId() != null && !postponed) {
      throw InvalidInput.of("postponedToMeetingId", "only-if-postponed");
    }
    if (wanted.referredToBodyCode() != null && !referred) {
      throw InvalidInput.of("referredToBodyCode", "only-if-referred");
    }
    String responsible =
        wanted.responsible() == null || wanted.responsible().isBlank()
            ? null
            : people.usernameOf(wanted.responsible());
    if (responsible == null && wanted.outcome() == Outcome.RETURNED) {
      throw InvalidInput.of("responsible", "returned-needs-responsible");
    }
    if (responsible == null && wanted.due() != null) {
      throw InvalidInput.of("responsible", "due-needs-responsible");
    }
    return new DecisionText(
        wanted.text().strip(),
        wanted.outcome(),
        points(item, wanted),
        postponed ? postponedTo(item.meeting(), wanted.postponedToMeetingId()).id() : null,
        referred ? referredTo(item, wanted.referredToBodyCode()).code() : null,
        responsible,
        wanted.due());
  }

  private Map<Integer, Outcome> points(AgendaItem item, RecordDecision wanted) {
    Map<Integer, Outcome> points = new TreeMap<>();
    if (wanted.points() == null) {
      return points;
    }
    Map<UUID, Integer> numbers = new HashMap<>();
    contents.readable(item.id()).points().forEach(point -> numbers.put(point.id(), point.number()));
    for (RecordPointOutcome point : wanted.points()) {
      Integer number = numbers.get(point.pointId());
      if (number == null) {
        throw InvalidInput.of("points", "unknown-point");
      }
      points.put(number, point.outcome());
    }
    return points;
  }

  private Meeting postponedTo(Meeting meeting, UUID named) {
    if (named == null) {
      return nextAgendas.after(meeting, meeting.body());
    }
    Meeting target = meetings.findById(named);
    if (target == null
        || !target.body().code().equals(meeting.body().code())
        || !target.starts().isAfter(meeting.starts())) {
      throw InvalidInput.of("postponedToMeetingId", "not-a-later-meeting");
    }
    if (!target.takesCases()) {
      throw new MeetingClosedForCases(target.state());
    }
    return target;
  }

  private Body referredTo(AgendaItem item, String code) {
    Body body = code == null ? null : bodies.findById(code);
    if (body == null
        || body.code().equals(item.bodyCode())
        || !rights.openBodies().contains(body.code())) {
      throw InvalidInput.of("referredToBodyCode", "not-another-body");
    }
    nextAgendas.after(item.meeting(), body);
    return body;
  }
}
