package dk.direktion.meetings.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * By when a body's papers must be ready: a number of working days before the meeting, where
 * weekends and public holidays do not count. Political bodies' agendas are out four days before
 * (domain §2); the others have rules of their own.
 */
@ApplicationScoped
public class Deadlines {

  private final DanishHolidays holidays;

  Deadlines(DanishHolidays holidays) {
    this.holidays = holidays;
  }

  /** Returns the last day on which the agenda of a meeting can go out in time. */
  public LocalDate agenda(Body body, LocalDate meetingDate) {
    return workingDaysBefore(meetingDate, body.agendaDays());
  }

  /** Returns the last day on which the material of a meeting can go out in time. */
  public LocalDate material(Body body, LocalDate meetingDate) {
    return workingDaysBefore(meetingDate, body.materialDays());
  }

  LocalDate workingDaysBefore(LocalDate day, int days) {
    LocalDate found = day;
    int left = days;
    while (left > 0) {
      found = found.minusDays(1);
      if (holidays.isWorkingDay(found)) {
        left--;
      }
    }
    return found;
  }
}
