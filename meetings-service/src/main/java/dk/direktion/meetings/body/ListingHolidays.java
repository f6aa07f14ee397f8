package dk.direktion.meetings.body;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists the public holidays of a year, which are no secret to anybody. */
@ApplicationScoped
public class ListingHolidays {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2199;

  private final DanishHolidays holidays;

  ListingHolidays(DanishHolidays holidays) {
    this.holidays = holidays;
  }

  public Page<HolidayView> list(int year, Paging paging) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw InvalidInput.of("year", "no-such-calendar-year");
    }
    return paging.of(
        holidays.of(year).entrySet().stream()
            .map(day -> new HolidayView(day.getKey(), day.getValue()))
            .toList());
  }
}
