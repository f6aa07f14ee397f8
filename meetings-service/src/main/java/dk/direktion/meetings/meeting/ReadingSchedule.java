package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.body.DanishHolidays;
import dk.direktion.meetings.body.Deadlines;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.submission.SubmissionDeadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows a meeting's deadlines and moves. */
@ApplicationScoped
@Transactional
public class ReadingSchedule {

  private final Permissions permissions;
  private final Meetings meetings;
  private final MeetingMoves moves;
  private final Deadlines deadlines;
  private final SubmissionDeadline submissions;
  private final DanishHolidays holidays;
  private final People people;

  ReadingSchedule(
      Permissions permissions,
      Meetings meetings,
      MeetingMoves moves,
      Deadlines deadlines,
      SubmissionDeadline submissions,
      DanishHolidays holidays,
      People people) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.moves = moves;
    this.deadlines = deadlines;
    this.submissions = submissions;
    this.holidays = holidays;
    this.people = people;
  }

  /**
   * Shows the schedule of a meeting.
   *
   * @throws NotFound if there is no such meeting, or none the caller may know of
   */
  public ScheduleView show(UUID meetingId) {
    permissions.requireReading();
    Meeting meeting = meetings.known(meetingId);
    return new ScheduleView(
        submissions.of(meeting),
        deadlines.agenda(meeting.body(), meeting.date()),
        deadlines.material(meeting.body(), meeting.date()),
        holidays.on(meeting.date()).orElse(null),
        moves.of(meetingId).stream().map(this::view).toList());
  }

  private MoveView view(MeetingMove move) {
    return new MoveView(
        move.fromStarts(),
        move.toStarts(),
        move.fromLocation(),
        move.toLocation(),
        move.reason(),
        move.movedAt(),
        people.nameOf(move.movedBy()));
  }
}
