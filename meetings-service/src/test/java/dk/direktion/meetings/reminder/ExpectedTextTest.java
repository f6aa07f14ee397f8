package dk.direktion.meetings.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedTextTest {

  private static final LocalDate LISTED = LocalDate.of(2015, 1, 6);

  @ParameterizedTest
  @ValueSource(strings = {"Månedligt", "Hver måned", "(månedlig)", "hver  måned"})
  void whatComesEachMonthIsMonthly(String text) {
    reads(text, ExpectedTime.monthly());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(2. uge månedligt)", "2. uge hver måned", "2. uge i måneden"})
  void aWeekOfTheMonthIsMonthlyInThatWeek(String text) {
    reads(text, ExpectedTime.monthlyInWeek(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kvartalsvis", "Hvert kvartal", "Kvartalsmøde m/borgmester"})
  void whatComesEachQuarterIsQuarterly(String text) {
    reads(text, ExpectedTime.quarterly());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"17. marts", "Marts: 17.", "Marts 17.", "17/3", "17.3.2015", "d. 17-03-15"})
  void aDayIsThatDay(String text) {
    reads(text, ExpectedTime.on(LocalDate.of(2015, 3, 17)));
  }

  @Test
  void aDayAlreadyOverIsNextYears() {
    reads("5. januar", ExpectedTime.on(LocalDate.of(2016, 1, 5)));
    reads("6. januar", ExpectedTime.on(LISTED));
  }

  @Test
  void aMonthIsTheNextSuchMonth() {
    reads("Januar", ExpectedTime.in(YearMonth.of(2015, 1)));
    reads("Sept.", ExpectedTime.in(YearMonth.of(2015, 9)));
    reads("Primo marts 2016", ExpectedTime.in(YearMonth.of(2016, 3)));
    assertThat(ExpectedText.read("Marts", false, LocalDate.of(2015, 4, 1)))
        .contains(ExpectedTime.in(YearMonth.of(2016, 3)));
  }

  @Test
  void aMonthThatComesAgainIsYearly() {
    assertThat(ExpectedText.read("Aug.", true, LISTED)).contains(ExpectedTime.eachYear(8, null));
    reads("Hvert år i marts", ExpectedTime.eachYear(3, null));
    reads("1. september hvert år", ExpectedTime.eachYear(9, 1));
    reads("15. hver måned", ExpectedTime.monthlyOn(15));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Når budgettet er vedtaget",
        "1. kvartal 2015",
        "31. februar",
        "2. uge",
        "Efter ferien",
        "45. hver måned",
        "ma",
        ""
      })
  void whatCannotBeToldStaysText(String text) {
    assertThat(ExpectedText.read(text, false, LISTED)).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    for (ExpectedTime time :
        new ExpectedTime[] {
          ExpectedTime.monthly(),
          ExpectedTime.monthlyOn(15),
          ExpectedTime.monthlyInWeek(2),
          ExpectedTime.quarterly(),
          ExpectedTime.eachYear(3, null),
          ExpectedTime.eachYear(3, 17),
          ExpectedTime.on(LocalDate.of(2016, 2, 29)),
          ExpectedTime.in(YearMonth.of(2016, 11))
        }) {
      reads(ExpectedText.of(time), time);
    }
  }

  private static void reads(String text, ExpectedTime time) {
    assertThat(ExpectedText.read(text, false, LISTED)).as(text).contains(time);
  }
}
