package dk.direktion.meetings.decision;

import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.meeting.NoNextMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds the agenda a case goes to when it is postponed or referred. */
@ApplicationScoped
public class NextAgendas {

  private final Meetings meetings;

  NextAgendas(Meetings meetings) {
    this.meetings = meetings;
  }

  /**
   * Finds a body's next meeting that still takes cases.
   *
   * @throws NoNextMeeting if none is planned
   */
  public Meeting after(Meeting meeting, Body body) {
    return meetings
        .next(body, meeting.starts(), MeetingState.OPEN_FOR_CASES)
        .orElseThrow(() -> new NoNextMeeting(body));
  }

  /** Finds where a postponed case goes: the meeting named, while it takes cases, else the next. */
  public Meeting forPostponed(Meeting meeting, UUID named) {
    return Optional.ofNullable(named)
        .flatMap(meetings::findByIdOptional)
        .filter(Meeting::takesCases)
        .orElseGet(() -> after(meeting, meeting.body()));
  }
}
