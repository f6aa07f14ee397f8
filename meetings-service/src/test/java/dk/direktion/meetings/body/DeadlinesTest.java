package dk.direktion.meetings.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

  private final DanishHolidays holidays = new DanishHolidays();
  private final Deadlines deadlines = new Deadlines(holidays);

  @Test
  void weekendsDoNotCount() {
    assertThat(before("2026-12-01", 4)).isEqualTo("2026-11-25");
    assertThat(before("2026-12-01", 0)).isEqualTo("2026-12-01");
  }

  @Test
  void easterDoesNotCount() {
    assertThat(before("2026-04-09", 4)).isEqualTo("2026-03-31");
  }

  @Test
  void christmasAndNewYearDoNotCountButTheDaysBetweenDo() {
    assertThat(before("2027-01-05", 4)).isEqualTo("2026-12-29");
    assertThat(before("2027-01-05", 7)).isEqualTo("2026-12-23");
  }

  @Test
  void generalPrayerDayCountsSince2024() {
    assertThat(holidays.on(LocalDate.of(2023, 5, 5))).contains(Holiday.GENERAL_PRAYER_DAY);
    assertThat(holidays.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
    assertThat(holidays.of(2024).values()).doesNotContain(Holiday.GENERAL_PRAYER_DAY);
  }

  @Test
  void theHolidaysOfAYearAreKnownByDateAndName() {
    assertThat(holidays.of(2027))
        .hasSize(10)
        .containsEntry(LocalDate.of(2027, 1, 1), Holiday.NEW_YEAR)
        .containsEntry(LocalDate.of(2027, 3, 25), Holiday.MAUNDY_THURSDAY)
        .containsEntry(LocalDate.of(2027, 3, 26), Holiday.GOOD_FRIDAY)
        .containsEntry(LocalDate.of(2027, 3, 28), Holiday.EASTER)
        .containsEntry(LocalDate.of(2027, 3, 29), Holiday.EASTER_MONDAY)
        .containsEntry(LocalDate.of(2027, 5, 6), Holiday.ASCENSION_DAY)
        .containsEntry(LocalDate.of(2027, 5, 16), Holiday.PENTECOST)
        .containsEntry(LocalDate.of(2027, 5, 17), Holiday.WHIT_MONDAY)
        .containsEntry(LocalDate.of(2027, 12, 25), Holiday.FIRST_CHRISTMAS_DAY)
        .containsEntry(LocalDate.of(2027, 12, 26), Holiday.SECOND_CHRISTMAS_DAY);
    assertThat(holidays.isWorkingDay(LocalDate.of(2027, 6, 5).minusDays(1))).isTrue();
  }

  @Test
  void farAwayYearsHaveNoHolidaysAndDoNoHarm() {
    assertThat(holidays.of(999_999_999)).isEmpty();
  }

  private String before(String day, int workingDays) {
    return deadlines.workingDaysBefore(LocalDate.parse(day), workingDays).toString();
  }
}
