package dk.direktion.meetings.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingSeriesTest {

  private static final LocalTime TEN = LocalTime.of(10, 0);

  @Test
  void theFirstTuesdayOfEachMonth() {
    assertThat(monthly(1).daysIn(2027))
        .hasSize(12)
        .startsWith(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 2, 2))
        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY && day.getDayOfMonth() <= 7);
  }

  @Test
  void theLastTuesdayOfEachMonth() {
    assertThat(monthly(-1).daysIn(2027))
        .hasSize(12)
        .startsWith(LocalDate.of(2027, 1, 26), LocalDate.of(2027, 2, 23))
        .endsWith(LocalDate.of(2027, 12, 28));
  }

  @Test
  void everySecondTuesdayIsCountedFromADayOfAnotherYear() {
    assertThat(weekly(2, LocalDate.of(2026, 12, 29)).daysIn(2027))
        .startsWith(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 1, 26))
        .hasSize(26);
    assertThat(weekly(2, LocalDate.of(2026, 12, 22)).daysIn(2027))
        .startsWith(LocalDate.of(2027, 1, 5));
    assertThat(weekly(2, LocalDate.of(2028, 1, 4)).daysIn(2027)).isEmpty();
    assertThat(weekly(3, null).daysIn(2027))
        .startsWith(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 26));
  }

  @Test
  void listedDaysComeInOrderAndOnlyThoseOfTheYear() {
    MeetingSeries listed =
        new MeetingSeries(
                SeriesFrequency.DATES,
                TEN,
                DayOfWeek.FRIDAY,
                1,
                2,
                null,
                List.of(
                    LocalDate.of(2027, 6, 8),
                    LocalDate.of(2028, 3, 2),
                    LocalDate.of(2027, 3, 2),
                    LocalDate.of(2027, 3, 2)),
                null)
            .checked();
    assertThat(listed.daysIn(2027))
        .containsExactly(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 6, 8));
    assertThat(listed.weekday()).isNull();
  }

  @Test
  void aSeriesSaysWhatItsKindNeeds() {
    assertMissing(SeriesFrequency.MONTHLY, "series.weekday", "series.ordinal");
    assertMissing(SeriesFrequency.WEEKLY, "series.weekday", "series.everyWeeks");
    assertMissing(SeriesFrequency.DATES, "series.dates");
    assertThatThrownBy(() -> weekly(2, LocalDate.of(2027, 1, 6)).checked())
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> monthly(0).checked()).isInstanceOf(InvalidInput.class);
  }

  private static void assertMissing(SeriesFrequency frequency, String... fields) {
    MeetingSeries bare = new MeetingSeries(frequency, TEN, null, null, null, null, null, null);
    assertThatThrownBy(bare::checked)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.errors()).extracting(FieldError::field).containsExactly(fields));
  }

  private static MeetingSeries monthly(int ordinal) {
    return new MeetingSeries(
        SeriesFrequency.MONTHLY, TEN, DayOfWeek.TUESDAY, ordinal, null, null, null, null);
  }

  private static MeetingSeries weekly(int everyWeeks, LocalDate firstDate) {
    return new MeetingSeries(
        SeriesFrequency.WEEKLY, TEN, DayOfWeek.TUESDAY, null, everyWeeks, firstDate, null, null);
  }
}
