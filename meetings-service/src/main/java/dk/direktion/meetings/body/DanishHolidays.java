package dk.direktion.meetings.body;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of Denmark; General Prayer Day (store bededag) is one until 2023.
 *
 * <p>Days on which only some are off, such as Constitution Day and Christmas Eve, are not holidays.
 */
@ApplicationScoped
public class DanishHolidays {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  // The Gregorian calendar of the living; the rules of other times are not the calendar's.
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private final Map<Integer, SortedMap<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

  /** Returns a year's holidays by date, earliest first. */
  public SortedMap<LocalDate, Holiday> of(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Collections.emptySortedMap();
    }
    return years.computeIfAbsent(year, DanishHolidays::calculated);
  }

  /** Returns the holiday on a day, if it is one. */
  public Optional<Holiday> on(LocalDate day) {
    return Optional.ofNullable(of(day.getYear()).get(day));
  }

  /** Tells whether people are at work: neither a weekend nor a holiday. */
  public boolean isWorkingDay(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && on(day).isEmpty();
  }

  /** Returns the first working day after a day. */
  public LocalDate workingDayAfter(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  // Two holidays can fall on one day; either name will do.
  private static SortedMap<LocalDate, Holiday> calculated(int year) {
    HolidayManager calendar =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
    SortedMap<LocalDate, Holiday> found = new TreeMap<>();
    calendar
        .getHolidays(Year.of(year))
        .forEach(
            holiday -> {
              String key = holiday.getPropertiesKey();
              found.put(
                  holiday.getDate(), Holiday.valueOf(key.substring(key.lastIndexOf('.') + 1)));
            });
    return found;
  }
}
