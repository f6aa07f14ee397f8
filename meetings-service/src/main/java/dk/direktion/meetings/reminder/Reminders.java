package dk.direktion.meetings.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The reminders of the bodies the caller may read. */
@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

  int nextPosition(String body) {
    return find("bodyCode = ?1 and meetingId is null order by position desc", body)
        .firstResultOptional()
        .map(last -> last.position() + 1)
        .orElse(1);
  }

  /** Returns the first day a body's list was kept here and not only quoted in minutes. */
  Optional<LocalDate> keptHereFrom(String body) {
    return find("bodyCode = ?1 and meetingId is null order by listedOn", body)
        .firstResultOptional()
        .map(Reminder::listedOn);
  }

  /** Returns the date of the first minutes after a day that quote a body's list. */
  Optional<LocalDate> quotedNext(String body, LocalDate after) {
    return find("bodyCode = ?1 and meetingDate > ?2 order by meetingDate", body, after)
        .firstResultOptional()
        .map(Reminder::meetingDate);
  }
}
