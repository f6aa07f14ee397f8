package dk.direktion.meetings.meeting;

import dk.direktion.meetings.body.DanishHolidays;
import dk.direktion.meetings.body.Deadlines;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.submission.SubmissionDeadline;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells by when meetings' papers must be ready, and how meetings have been moved. */
@ApplicationScoped
class Schedules {

  private final MeetingMoves moves;
  private final Deadlines deadlines;
  private final SubmissionDeadline submissions;
  private final DanishHolidays holidays;
  private final People people;

  Schedules(
      MeetingMoves moves,
      Deadlines deadlines,
      SubmissionDeadline submissions,
      DanishHolidays holidays,
      People people) {
    this.moves = moves;
    this.deadlines = deadlines;
    this.submissions = submissions;
    this.holidays = holidays;
    this.people = people;
  }

  ScheduleView of(Meeting meeting) {
    return new ScheduleView(
        submissions.of(meeting),
        deadlines.agenda(meeting.body(), meeting.date()),
        deadlines.material(meeting.body(), meeting.date()),
        holidays.on(meeting.date()).orElse(null),
        moves.of(meeting.id()).stream().map(this::view).toList());
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
