package dk.direktion.meetings.reminder;

import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes whole reminder lists in: one quoted in minutes, or the first of a body. */
@ApplicationScoped
public class ReminderLists {

  private final Reminders reminders;
  private final ReminderWordings wordings;
  private final Clock clock;

  ReminderLists(Reminders reminders, ReminderWordings wordings, Clock clock) {
    this.reminders = reminders;
    this.wordings = wordings;
    this.clock = clock;
  }

  /** Begins a body's list today. */
  public void begin(String bodyCode, List<ReminderRow> rows) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    for (int i = 0; i < rows.size(); i++) {
      keep(Reminder.ofBody(UuidV7.next(clock), bodyCode, i + 1, today), rows.get(i));
    }
  }

  /**
   * Keeps the list as it stood in a meeting's minutes.
   *
   * <p>A quoted list stands from the meeting until the next known list of the body: that of later
   * minutes, or the one kept here. Quoted after that, it tells of the day of the meeting only.
   */
  public void quote(Meeting meeting, List<ReminderRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    String body = meeting.body().code();
    LocalDate date = meeting.date();
    Optional<LocalDate> keptHere = reminders.keptHereFrom(body);
    Optional<LocalDate> until =
        keptHere.filter(day -> !day.isAfter(date)).isPresent()
            ? Optional.of(date.plusDays(1))
            : Stream.concat(keptHere.stream(), reminders.quotedNext(body, date).stream())
                .min(LocalDate::compareTo);
    replaceOlder(body, date);
    for (int i = 0; i < rows.size(); i++) {
      Reminder row = Reminder.ofMeeting(UuidV7.next(clock), meeting, i + 1);
      until.ifPresent(day -> row.end(ReminderEnd.REPLACED, day, null, null));
      keep(row, rows.get(i));
    }
  }

  private void replaceOlder(String body, LocalDate date) {
    reminders
        .list("bodyCode = ?1 and meetingDate < ?2 and endedOn is null", body, date)
        .forEach(older -> older.end(ReminderEnd.REPLACED, date, null, null));
    reminders
        .list(
            "bodyCode = ?1 and meetingDate < ?2 and endedOn > ?2 and endReason = ?3",
            body,
            date,
            ReminderEnd.REPLACED)
        .forEach(older -> older.replacedAlreadyOn(date));
  }

  private void keep(Reminder reminder, ReminderRow row) {
    reminders.persist(reminder);
    wordings.persist(new ReminderWording(UuidV7.next(clock), reminder, reminder.listedOn(), row));
  }
}
