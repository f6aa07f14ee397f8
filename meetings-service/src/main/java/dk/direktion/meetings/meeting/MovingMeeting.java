package dk.direktion.meetings.meeting;

import dk.direktion.common.event.Outbox;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.Agenda;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.body.Deadlines;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** Moves a meeting to another time or place, with everything that is on it. */
@ApplicationScoped
@Transactional
public class MovingMeeting {

  private final Permissions permissions;
  private final Meetings meetings;
  private final MeetingMoves moves;
  private final PlanningMeeting planning;
  private final Agenda agenda;
  private final AgendaItems items;
  private final Decisions decisions;
  private final Deadlines deadlines;
  private final MeetingNotices notices;
  private final MeetingViews views;
  private final Outbox outbox;
  private final Clock clock;

  MovingMeeting(
      Permissions permissions,
      Meetings meetings,
      MeetingMoves moves,
      PlanningMeeting planning,
      Agenda agenda,
      AgendaItems items,
      Decisions decisions,
      Deadlines deadlines,
      MeetingNotices notices,
      MeetingViews views,
      Outbox outbox,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.moves = moves;
    this.planning = planning;
    this.agenda = agenda;
    this.items = items;
    this.decisions = decisions;
    this.deadlines = deadlines;
    this.notices = notices;
    this.views = views;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Moves a meeting and tells those who count on it.
   *
   * @throws MeetingCannotBeMoved if it is held or cancelled
   * @throws MeetingHasDecisions if decisions are written already
   * @throws MeetingOnHoliday if the new day is a holiday and the caller has not said that it may be
   * @throws DeadlineHasPassed if its papers would be late already, and that is not meant so
   * @throws MeetingAlreadyPlanned if the body meets at that time already
   */
  public MeetingView move(UUID id, String ifMatch, MoveMeeting wanted) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(id);
    boolean closed =
        meeting.body().alwaysClosed() || items.of(meeting).stream().anyMatch(AgendaItem::closed);
    permissions.requireProducing(meeting.body().code(), closed, meeting.date());
    permissions.requireProducing(meeting.body().code(), closed, wanted.start().toLocalDate());
    EntityTags.require(ifMatch, meeting.version());
    meeting.requireMovable();
    requireUndecided(meeting);
    MeetingMove move =
        new MeetingMove(UuidV7.next(clock), meeting, wanted, clock.instant(), permissions.caller());
    LocalDateTime end = end(meeting, wanted);
    requireMoved(meeting, move, end);
    requireRoom(meeting, wanted, end);
    carryOut(meeting, move, end);
    return views.of(meetings.known(id));
  }

  private void requireUndecided(Meeting meeting) {
    if (!decisions.ownOf(items.of(meeting).stream().map(AgendaItem::id).toList()).isEmpty()) {
      throw new MeetingHasDecisions();
    }
  }

  private static LocalDateTime end(Meeting meeting, MoveMeeting wanted) {
    if (wanted.end() == null) {
      return meeting.ends() == null
          ? null
          : wanted.start().plus(Duration.between(meeting.starts(), meeting.ends()));
    }
    if (!wanted.end().isAfter(wanted.start())) {
      throw InvalidInput.of("end", "ends-before-it-starts");
    }
    return wanted.end();
  }

  private void requireMoved(Meeting meeting, MeetingMove move, LocalDateTime end) {
    boolean sameEnd = end == null || end.equals(meeting.ends());
    if (move.toLocation().isEmpty()) {
      throw InvalidInput.of("location", "place-needed");
    }
    if (move.toStarts().equals(meeting.starts())
        && sameEnd
        && move.toLocation().equals(meeting.location())) {
      throw InvalidInput.of("start", "moved-nowhere");
    }
    if (move.toStarts().isBefore(LocalDateTime.ofInstant(clock.instant(), Denmark.ZONE))) {
      throw InvalidInput.of("start", "in-the-past");
    }
  }

  private void requireRoom(Meeting meeting, MoveMeeting wanted, LocalDateTime end) {
    LocalDate day = wanted.start().toLocalDate();
    if (!Boolean.TRUE.equals(wanted.onHolidayAnyway()) && !day.equals(meeting.date())) {
      planning.requireNoHoliday(day);
    }
    if (!Boolean.TRUE.equals(wanted.deadlinePassedAnyway()) && !day.equals(meeting.date())) {
      requireTime(meeting, day);
    }
    meetings.requireFree(meeting.body(), wanted.start(), end, meeting.id());
  }

  // An agenda that is out is in time; then only its material can be late.
  private void requireTime(Meeting meeting, LocalDate day) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    LocalDate agendaDue = deadlines.agenda(meeting.body(), day);
    LocalDate materialDue = deadlines.material(meeting.body(), day);
    if (meeting.agendaVersion() == 0 && agendaDue.isBefore(today)) {
      throw new DeadlineHasPassed("AGENDA_DEADLINE", agendaDue);
    }
    if (materialDue.isBefore(today)) {
      throw new DeadlineHasPassed("MATERIAL_DEADLINE", materialDue);
    }
  }

  private void carryOut(Meeting meeting, MeetingMove move, LocalDateTime end) {
    LocalDate from = meeting.date();
    moves.persist(move);
    meeting.move(move.toStarts(), end, move.toLocation());
    agenda.redateStandingItems(meeting, from, meeting.date());
    outbox.publish(MeetingEvents.moved(meeting, from));
    notices.moved(meeting, move.fromStarts(), move.reason());
    // The database takes the items along; what was read of them before is out of date.
    meetings.flush();
    meetings.getEntityManager().clear();
  }
}
