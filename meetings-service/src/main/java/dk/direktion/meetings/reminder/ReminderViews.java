package dk.direktion.meetings.reminder;

import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows rows of reminder lists to the caller, as they stand on a day. */
@ApplicationScoped
class ReminderViews {

  private final Permissions permissions;
  private final Bodies bodies;
  private final ReminderTakings takings;
  private final Clock clock;

  ReminderViews(Permissions permissions, Bodies bodies, ReminderTakings takings, Clock clock) {
    this.permissions = permissions;
    this.bodies = bodies;
    this.takings = takings;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }

  ReminderView of(ReminderWording wording) {
    return of(List.of(wording), today()).get(0);
  }

  List<ReminderView> of(List<ReminderWording> rows, LocalDate day) {
    Map<String, Body> byCode = bodies.byCode();
    Map<UUID, ReminderTaking> taken =
        takings.latestOf(rows.stream().map(row -> row.reminder().id()).toList());
    return rows.stream()
        .map(
            row ->
                view(
                    row,
                    byCode.get(row.reminder().bodyCode()),
                    Optional.ofNullable(taken.get(row.reminder().id())),
                    day))
        .toList();
  }

  private ReminderView view(
      ReminderWording row, Body body, Optional<ReminderTaking> taking, LocalDate day) {
    Reminder reminder = row.reminder();
    Optional<Occurrence> next = next(row, taking, day);
    boolean late =
        next.filter(time -> !row.recurring() && time.last().isBefore(day)).isPresent()
            && reminder.endedOn() == null;
    return new ReminderView(
        reminder.id(),
        reminder.bodyCode(),
        body.name(),
        row.expected(),
        row.time().map(ReminderView.ExpectedTimeView::of).orElse(null),
        row.subject(),
        row.responsible(),
        row.recurring(),
        next.orElse(null),
        late,
        taking.map(ReminderView.TakenView::of).orElse(null),
        reminder.meetingDate(),
        reminder.listedOn(),
        reminder.endedOn(),
        reminder.endReason(),
        reminder.endNote(),
        actions(reminder),
        reminder.version());
  }

  /** Once: that time, until it is taken. Recurring: the first not yet taken that is not over. */
  private static Optional<Occurrence> next(
      ReminderWording row, Optional<ReminderTaking> taking, LocalDate day) {
    Optional<LocalDate> takenUntil = taking.map(ReminderTaking::timeEnds);
    if (row.time().filter(ExpectedTime::recurs).isEmpty()) {
      return row.time()
          .filter(once -> takenUntil.isEmpty())
          .flatMap(once -> once.next(LocalDate.MIN));
    }
    LocalDate from =
        Stream.concat(
                Stream.of(day, row.reminder().listedOn()),
                takenUntil.map(end -> end.plusDays(1)).stream())
            .max(LocalDate::compareTo)
            .orElse(day);
    return row.time().flatMap(time -> time.next(from));
  }

  private List<String> actions(Reminder reminder) {
    if (!permissions.manages(reminder.bodyCode(), today())) {
      return List.of();
    }
    if (reminder.endedOn() == null) {
      return List.of("edit", "complete", "remove");
    }
    return reminder.endReason() == ReminderEnd.REPLACED ? List.of() : List.of("restore");
  }
}
