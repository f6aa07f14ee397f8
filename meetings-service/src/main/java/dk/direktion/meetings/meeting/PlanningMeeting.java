package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.DanishHolidays;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Plans a meeting. */
@ApplicationScoped
@Transactional
public class PlanningMeeting {

  private final Permissions permissions;
  private final ReadingRights rights;
  private final Bodies bodies;
  private final Meetings meetings;
  private final MeetingViews views;
  private final DanishHolidays holidays;
  private final Clock clock;

  PlanningMeeting(
      Permissions permissions,
      ReadingRights rights,
      Bodies bodies,
      Meetings meetings,
      MeetingViews views,
      DanishHolidays holidays,
      Clock clock) {
    this.permissions = permissions;
    this.rights = rights;
    this.bodies = bodies;
    this.meetings = meetings;
    this.views = views;
    this.holidays = holidays;
    this.clock = clock;
  }

  /**
   * Plans a meeting of a body the caller manages.
   *
   * @throws MeetingOnHoliday if the day is a holiday and the caller has not said that it may be
   * @throws MeetingAlreadyPlanned if the body meets at that time already
   */
  public MeetingView plan(CreateMeeting wanted) {
    permissions.requireSecretariat();
    Body body = bodies.findById(wanted.bodyCode());
    if (body == null || !rights.openBodies().contains(body.code())) {
      throw InvalidInput.of("bodyCode", "unknown-body");
    }
    permissions.requireProducing(body.code(), body.alwaysClosed(), wanted.start().toLocalDate());
    if (wanted.end() != null && !wanted.end().isAfter(wanted.start())) {
      throw InvalidInput.of("end", "ends-before-it-starts");
    }
    return views.of(planned(body, wanted));
  }

  /**
   * Plans a meeting of a body the caller is known to manage.
   *
   * @throws MeetingOnHoliday if the day is a holiday and the caller has not said that it may be
   * @throws MeetingAlreadyPlanned if the body meets at that time already
   */
  public Meeting planned(Body body, CreateMeeting wanted) {
    if (!Boolean.TRUE.equals(wanted.onHolidayAnyway())) {
      requireNoHoliday(wanted.start().toLocalDate());
    }
    meetings.requireFree(body, wanted.start(), wanted.end(), null);
    Meeting meeting =
        Meeting.plan(
            UuidV7.next(clock),
            body,
            wanted.kind(),
            wanted.start(),
            wanted.end(),
            wanted.location().strip(),
            Boolean.TRUE.equals(wanted.reserved()));
    meetings.persistAndFlush(meeting);
    return meeting;
  }

  /**
   * Requires that people are not off for a public holiday.
   *
   * @throws MeetingOnHoliday if they are
   */
  void requireNoHoliday(LocalDate day) {
    holidays
        .on(day)
        .ifPresent(
            holiday -> {
              throw new MeetingOnHoliday(day, holiday);
            });
  }
}
