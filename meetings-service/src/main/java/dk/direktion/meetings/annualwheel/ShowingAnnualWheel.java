package dk.direktion.meetings.annualwheel;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.annualwheel.AnnualWheelView.WheelBodyView;
import dk.direktion.meetings.annualwheel.AnnualWheelView.WheelMeetingView;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import dk.direktion.meetings.reminder.YearsReminders;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Shows the year's meetings and reminders of all bodies the caller may read. */
@ApplicationScoped
@Transactional
public class ShowingAnnualWheel {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private final Permissions permissions;
  private final ReadingRights rights;
  private final Bodies bodies;
  private final Meetings meetings;
  private final YearsReminders reminders;
  private final Clock clock;

  ShowingAnnualWheel(
      Permissions permissions,
      ReadingRights rights,
      Bodies bodies,
      Meetings meetings,
      YearsReminders reminders,
      Clock clock) {
    this.permissions = permissions;
    this.rights = rights;
    this.bodies = bodies;
    this.meetings = meetings;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** Shows a year, or this one if {@code wantedYear} is null. */
  public AnnualWheelView show(Integer wantedYear) {
    permissions.requireReading();
    int year =
        wantedYear == null
            ? LocalDate.ofInstant(clock.instant(), Denmark.ZONE).getYear()
            : wantedYear;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw InvalidInput.of("year", "not-a-year");
    }
    return new AnnualWheelView(year, rings(), meetingsIn(year), reminders.in(year));
  }

  private List<WheelBodyView> rings() {
    Set<String> readable = rights.openBodies();
    return bodies.listAll().stream()
        .filter(body -> readable.contains(body.code()))
        .sorted(
            Comparator.comparing(Body::kind)
                .thenComparing(Body::alwaysClosed)
                .thenComparing(Body::name))
        .map(body -> new WheelBodyView(body.code(), body.name(), body.kind()))
        .toList();
  }

  private List<WheelMeetingView> meetingsIn(int year) {
    return meetings
        .list(
            "starts >= ?1 and starts < ?2 and state <> ?3",
            Sort.by("starts").and("id"),
            LocalDate.of(year, 1, 1).atStartOfDay(),
            LocalDate.of(year + 1, 1, 1).atStartOfDay(),
            MeetingState.CANCELLED)
        .stream()
        .map(ShowingAnnualWheel::view)
        .toList();
  }

  private static WheelMeetingView view(Meeting meeting) {
    return new WheelMeetingView(
        meeting.id(),
        meeting.body().code(),
        meeting.kind(),
        meeting.starts(),
        meeting.ends(),
        meeting.location(),
        meeting.reserved(),
        meeting.state());
  }
}
