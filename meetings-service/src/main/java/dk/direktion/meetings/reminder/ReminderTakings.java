package dk.direktion.meetings.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which items reminders have become, as far as the caller may read these. */
@ApplicationScoped
class ReminderTakings implements PanacheRepositoryBase<ReminderTaking, UUID> {

  /** Finds the taking for the latest time of each reminder that has been taken. */
  Map<UUID, ReminderTaking> latestOf(Collection<UUID> reminderIds) {
    return list("reminderId in ?1", reminderIds).stream()
        .collect(
            Collectors.toMap(
                ReminderTaking::reminderId,
                Function.identity(),
                BinaryOperator.maxBy(
                    Comparator.comparing(ReminderTaking::timeEnds)
                        .thenComparing(ReminderTaking::meetingDate))));
  }
}
