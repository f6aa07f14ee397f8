package dk.direktion.meetings.reminder;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** Only a row that stands on the list is changed. */
public class ReminderIsOffTheList extends WrongState {
  ReminderIsOffTheList(LocalDate ended) {
    super("reminder-is-off-the-list", Map.of("ended", ended));
  }
}
