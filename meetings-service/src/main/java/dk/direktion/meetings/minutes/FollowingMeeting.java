package dk.direktion.meetings.minutes;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells those who follow a meeting which decisions are new, without saying what they are. */
@ApplicationScoped
@Transactional
public class FollowingMeeting {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final Decisions decisions;

  FollowingMeeting(
      Permissions permissions, Meetings meetings, AgendaItems items, Decisions decisions) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.decisions = decisions;
  }

  /**
   * Shows how far the decisions have come.
   *
   * @throws NotFound if there is no such meeting, or none the caller may know of
   */
  public ProgressView show(UUID meetingId) {
    permissions.requireReading();
    Meeting meeting = meetings.known(meetingId);
    List<UUID> ids = items.of(meeting).stream().map(AgendaItem::id).toList();
    return new ProgressView(
        meeting.state(),
        meeting.agendaVersion(),
        decisions.ownOf(ids).values().stream()
            .map(decision -> new ProgressView.Decided(decision.itemId(), decision.version()))
            .toList());
  }
}
