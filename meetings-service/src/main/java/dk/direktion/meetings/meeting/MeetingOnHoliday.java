package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;
import dk.direktion.meetings.body.Holiday;
import java.time.LocalDate;
import java.util.Map;

/** Nobody is called to a meeting on a public holiday by mistake; it takes a second word. */
public class MeetingOnHoliday extends WrongState {
  MeetingOnHoliday(LocalDate date, Holiday holiday) {
    super("meeting-on-holiday", Map.of("date", date, "holiday", holiday.name()));
  }
}
