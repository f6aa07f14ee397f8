package dk.direktion.meetings.planning;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.DanishHolidays;
import dk.direktion.meetings.body.Deadlines;
import dk.direktion.meetings.body.Holiday;
import dk.direktion.meetings.body.MeetingSeries;
import dk.direktion.meetings.body.ReadingBody;
import dk.direktion.meetings.meeting.CreateMeeting;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingKind;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.meeting.PlanningMeeting;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Plans a body's meetings of a year: proposes them from its series, and puts the chosen ones in.
 */
@ApplicationScoped
@Transactional
public class PlanningYear {

  private static final int YEARS_AHEAD = 5;

  private final Permissions permissions;
  private final ReadingBody reading;
  private final Meetings meetings;
  private final PlanningMeeting planning;
  private final DanishHolidays holidays;
  private final Deadlines deadlines;
  private final Clock clock;

  PlanningYear(
      Permissions permissions,
      ReadingBody reading,
      Meetings meetings,
      PlanningMeeting planning,
      DanishHolidays holidays,
      Deadlines deadlines,
      Clock clock) {
    this.permissions = permissions;
    this.reading = reading;
    this.meetings = meetings;
    this.planning = planning;
    this.holidays = holidays;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /**
   * Proposes the meetings of a year, each with what speaks against its day.
   *
   * @throws SeriesNeeded if the body has no series
   */
  public YearPlanView propose(String bodyCode, int year) {
    permissions.requireSecretariat();
    Body body = reading.known(bodyCode);
    requirePlannable(year);
    if (body.series() == null) {
      throw new SeriesNeeded();
    }
    Map<LocalDate, UUID> planned = new HashMap<>();
    meetings.ofYear(body, year).forEach(meeting -> planned.put(meeting.date(), meeting.id()));
    List<LocalDate> days = body.series().daysIn(year);
    Set<LocalDate> taken = new HashSet<>(days);
    List<ProposedMeetingView> proposed = new ArrayList<>();
    for (LocalDate day : days) {
      ProposedMeetingView meeting = proposal(body, day, planned);
      // A meeting moved off a holiday gives way to the one whose day it is.
      boolean givesWay =
          meeting.conflict() == DayConflict.HOLIDAY
              && !taken.add(meeting.proposedStart().toLocalDate());
      proposed.add(givesWay ? without(meeting) : meeting);
    }
    return new YearPlanView(bodyCode, year, proposed);
  }

  private ProposedMeetingView proposal(Body body, LocalDate day, Map<LocalDate, UUID> planned) {
    MeetingSeries series = body.series();
    LocalDateTime start = day.atTime(series.time());
    Holiday holiday = holidays.on(day).orElse(null);
    LocalDate suited = holiday == null ? day : holidays.workingDayAfter(day);
    if (planned.containsKey(day) || planned.containsKey(suited)) {
      UUID there = planned.getOrDefault(day, planned.get(suited));
      return new ProposedMeetingView(
          start, DayConflict.ALREADY_PLANNED, holiday, null, null, there);
    }
    if (start.isBefore(LocalDateTime.ofInstant(clock.instant(), Denmark.ZONE))) {
      return new ProposedMeetingView(start, DayConflict.PASSED, holiday, null, null, null);
    }
    if (series.pausesOn(day)) {
      return new ProposedMeetingView(start, DayConflict.SUMMER_BREAK, holiday, null, null, null);
    }
    return new ProposedMeetingView(
        start,
        holiday == null ? null : DayConflict.HOLIDAY,
        holiday,
        suited.atTime(series.time()),
        deadlines.agenda(body, suited),
        null);
  }

  private static ProposedMeetingView without(ProposedMeetingView meeting) {
    return new ProposedMeetingView(
        meeting.start(), meeting.conflict(), meeting.holiday(), null, null, null);
  }

  /** Plans the chosen meetings; asked again, it plans only what is not there yet. */
  public PlannedYearView plan(String bodyCode, PlanYear wanted) {
    permissions.requireSecretariat();
    Body body = reading.known(bodyCode);
    requirePlannable(wanted.year());
    Set<LocalDateTime> there = new HashSet<>();
    meetings.ofYear(body, wanted.year()).stream().map(Meeting::starts).forEach(there::add);
    requireSensible(wanted, there);
    List<LocalDateTime> planned = new ArrayList<>();
    for (LocalDateTime start : wanted.starts()) {
      if (!there.contains(start)) {
        permissions.requireProducing(body.code(), body.alwaysClosed(), start.toLocalDate());
        planning.planned(body, meeting(body, start, wanted));
        planned.add(start);
      }
    }
    return new PlannedYearView(planned, wanted.starts().stream().filter(there::contains).toList());
  }

  private static CreateMeeting meeting(Body body, LocalDateTime start, PlanYear wanted) {
    return new CreateMeeting(
        body.code(),
        MeetingKind.ORDINARY,
        start,
        start.plusMinutes(body.durationMinutes()),
        body.place(),
        wanted.reserved(),
        wanted.onHolidayAnyway());
  }

  private void requirePlannable(int year) {
    int now = LocalDate.ofInstant(clock.instant(), Denmark.ZONE).getYear();
    if (year < now || year > now + YEARS_AHEAD) {
      throw InvalidInput.of("year", "year-out-of-range");
    }
  }

  private void requireSensible(PlanYear wanted, Set<LocalDateTime> there) {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Denmark.ZONE);
    Set<LocalDateTime> seen = new HashSet<>();
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < wanted.starts().size(); i++) {
      LocalDateTime start = wanted.starts().get(i);
      String field = "starts[" + i + "]";
      if (start.getYear() != wanted.year()) {
        errors.add(new FieldError(field, "not-in-that-year"));
      } else if (!seen.add(start)) {
        errors.add(new FieldError(field, "two-meetings-at-once"));
      } else if (start.isBefore(now) && !there.contains(start)) {
        errors.add(new FieldError(field, "in-the-past"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
