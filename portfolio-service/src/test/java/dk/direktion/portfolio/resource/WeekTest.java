package dk.direktion.portfolio.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {

  @ParameterizedTest
  @CsvSource({
    "2026-12-28,2026-W53",
    "2027-01-03,2026-W53",
    "2027-01-04,2027-W01",
    "2021-01-03,2020-W53",
    "2018-12-31,2019-W01",
    "2026-06-17,2026-W25"
  })
  void aDayIsInTheWeekThatHasItsThursday(LocalDate day, String week) {
    assertThat(Week.of(day)).hasToString(week);
    assertThat(Week.read(week)).contains(Week.of(day));
  }

  @ParameterizedTest
  @CsvSource({"2025-W53", "2027-W53", "2026-W54", "2026-W00", "2026-53", "W53", "''"})
  void aWeekTheYearDoesNotHaveIsNone(String week) {
    assertThat(Week.read(week)).isEmpty();
  }

  @Test
  void weeksRunOnOverTheEndOfAYearWithFiftyThree() {
    assertThat(Week.read("2026-W52").orElseThrow().andNext(3))
        .extracting(Week::toString)
        .containsExactly("2026-W52", "2026-W53", "2027-W01");
  }
}
