package dk.direktion.meetings.decision;

import dk.direktion.meetings.agenda.Agenda;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.agenda.NewItem;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingHeld;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.meeting.NoNextMeeting;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a case on the agenda its decision sends it to: from the time the meeting is held, so that
 * the case is not late for the next one, and off it again when the draft changes.
 */
@ApplicationScoped
public class MovingCases {

  private final Permissions permissions;
  private final Bodies bodies;
  private final Meetings meetings;
  private final NextAgendas nextAgendas;
  private final Agenda agenda;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Decisions decisions;

  MovingCases(
      Permissions permissions,
      Bodies bodies,
      Meetings meetings,
      NextAgendas nextAgendas,
      Agenda agenda,
      AgendaItems items,
      ItemContents contents,
      Decisions decisions) {
    this.permissions = permissions;
    this.bodies = bodies;
    this.meetings = meetings;
    this.nextAgendas = nextAgendas;
    this.agenda = agenda;
    this.items = items;
    this.contents = contents;
    this.decisions = decisions;
  }

  /** Moves what the drafts of a meeting just held put off or refer, where a meeting is planned. */
  void followHeld(@Observes MeetingHeld held) {
    Meeting meeting = held.meeting();
    for (AgendaItem item : items.of(meeting)) {
      Decision draft = decisions.ownOf(List.of(item.id())).get(item.id());
      // A conflict of interest hides an item from one who may hold the meeting all the same.
      if (draft != null && draft.outcome().movesTheCase()) {
        followIfPossible(draft, item);
      }
    }
  }

  /** Follows a draft that was changed; before the meeting is held nothing is moved yet. */
  void followDraft(Decision decision, AgendaItem item) {
    if (moved(decision).isPresent() || item.meeting().state() == MeetingState.HELD) {
      followIfPossible(decision, item);
    }
  }

  /**
   * Has the case where its decision sends it, and returns the item it is there, or empty where the
   * decision moves nothing.
   *
   * @throws NoNextMeeting if no meeting is planned that could take it
   */
  public Optional<AgendaItem> follow(Decision decision, AgendaItem item) {
    Optional<AgendaItem> moved = moved(decision);
    if (moved.isPresent() && isRight(decision, moved.get())) {
      return moved;
    }
    moved.ifPresent(this::takeBack);
    return decision.outcome().movesTheCase()
        ? Optional.of(move(decision, item, target(decision, item)))
        : Optional.empty();
  }

  private void followIfPossible(Decision decision, AgendaItem item) {
    try {
      follow(decision, item);
    } catch (NoNextMeeting nothingPlannedYet) {
      // The approval of the minutes insists on it; until then a meeting may be planned.
      items.flush();
    }
  }

  private Optional<AgendaItem> moved(Decision decision) {
    return Optional.ofNullable(items.movedBy(List.of(decision.id())).get(decision.id()));
  }

  private static boolean isRight(Decision decision, AgendaItem moved) {
    if (moved.meeting().state() == MeetingState.CANCELLED) {
      return false;
    }
    return switch (decision.outcome()) {
      case POSTPONED -> moved.meeting().id().equals(decision.postponedToMeetingId());
      case REFERRED -> moved.bodyCode().equals(decision.referredToBodyCode());
      default -> false;
    };
  }

  private Meeting target(Decision decision, AgendaItem item) {
    return decision.outcome() == Outcome.POSTPONED
        ? nextAgendas.forPostponed(item.meeting(), decision.postponedToMeetingId())
        : nextAgendas.after(item.meeting(), bodies.findById(decision.referredToBodyCode()));
  }

  private AgendaItem move(Decision decision, AgendaItem item, Meeting chosen) {
    Meeting target = meetings.knownForChange(chosen.id());
    permissions.requireProducing(
        target.body().code(), item.closed() || target.body().alwaysClosed(), target.date());
    if (decision.outcome() == Outcome.POSTPONED) {
      decision.putOffTo(target.id());
    }
    return agenda.add(
        target, NewItem.continuing(item, contents.readable(item.id()), decision.id()));
  }

  private void takeBack(AgendaItem moved) {
    Meeting target = meetings.knownForChange(moved.meeting().id());
    if (target.state() == MeetingState.CANCELLED) {
      moved.stayBehind();
    } else if (target.takesCases()) {
      agenda.remove(moved);
    } else {
      throw new MovedCaseAlreadyTreated(target.date());
    }
    items.flush();
  }
}
