package dk.direktion.meetings.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExpectedTimeTest {

  @Test
  void theSecondWeekIsTheEighthToTheFourteenth() {
    ExpectedTime time = ExpectedTime.monthlyInWeek(2);
    assertThat(time.next(LocalDate.of(2026, 3, 14)))
        .contains(week(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 14)));
    assertThat(time.next(LocalDate.of(2026, 3, 15)))
        .contains(week(LocalDate.of(2026, 4, 8), LocalDate.of(2026, 4, 14)));
  }

  @Test
  void aFebruaryWithoutAFifthWeekIsPassedOver() {
    assertThat(ExpectedTime.monthlyInWeek(5).next(LocalDate.of(2026, 2, 1)))
        .contains(week(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 31)));
    assertThat(ExpectedTime.monthlyInWeek(5).in(2026)).hasSize(11);
  }

  @Test
  void theThirtyFirstIsTheLastDayOfAShorterMonth() {
    assertThat(ExpectedTime.monthlyOn(31).next(LocalDate.of(2026, 2, 3)))
        .contains(day(LocalDate.of(2026, 2, 28)));
    assertThat(ExpectedTime.eachYear(2, 29).next(LocalDate.of(2026, 1, 1)))
        .contains(day(LocalDate.of(2026, 2, 28)));
  }

  @Test
  void aQuarterIsItsThreeMonths() {
    Occurrence last =
        new Occurrence(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), Precision.QUARTER);
    assertThat(ExpectedTime.quarterly().next(LocalDate.of(2026, 12, 31))).contains(last);
    assertThat(ExpectedTime.quarterly().begunBy(LocalDate.of(2026, 12, 31))).contains(last);
    assertThat(ExpectedTime.quarterly().in(2026)).hasSize(4);
  }

  @Test
  void whatComesEachYearHasBegunAYearAgo() {
    ExpectedTime time = ExpectedTime.eachYear(3, null);
    assertThat(time.begunBy(LocalDate.of(2026, 2, 28)).orElseThrow().first())
        .isEqualTo(LocalDate.of(2025, 3, 1));
    assertThat(time.next(LocalDate.of(2026, 4, 1)).orElseThrow().first())
        .isEqualTo(LocalDate.of(2027, 3, 1));
  }

  @Test
  void whatIsExpectedOnceComesOnce() {
    LocalDate date = LocalDate.of(2026, 3, 17);
    ExpectedTime time = ExpectedTime.on(date);
    assertThat(time.begunBy(date.minusDays(1))).isEmpty();
    assertThat(time.begunBy(date)).contains(day(date));
    assertThat(time.next(date.plusDays(1))).isEmpty();
  }

  private static Occurrence day(LocalDate date) {
    return new Occurrence(date, date, Precision.DAY);
  }

  private static Occurrence week(LocalDate first, LocalDate last) {
    return new Occurrence(first, last, Precision.WEEK);
  }
}
