package dk.direktion.meetings.reminder;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only a row that was taken off the list is put back. */
public class ReminderIsOnTheList extends WrongState {
  ReminderIsOnTheList() {
    super("reminder-is-on-the-list", Map.of());
  }
}
