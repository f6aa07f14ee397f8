package dk.direktion.budget.programmeeconomy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.budget.benefit.BenefitState;
import dk.direktion.budget.benefit.Certainty;
import dk.direktion.budget.benefit.CountedBenefit;
import dk.direktion.budget.benefit.MoveView;
import dk.direktion.budget.benefit.YearFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearOfProgrammeTest {

  private static final LocalDate BEGIN = LocalDate.of(2014, 6, 1);
  private static final LocalDate END = LocalDate.of(2018, 12, 31);
  private static final int MANY = 200;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whateverMovesTheLinesAddUpToThePlannedResult(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < MANY; i++) {
      YearOfProgramme year =
          new YearOfProgramme(
              2014 + random.nextInt(5), day(random), benefits(random), entries(random));
      long planned = year.stages().get(0).result();
      assertThat(year.result()).isEqualTo(planned);
      assertThat(
              year.parts(List.of("A", "B")).stream()
                  .mapToLong(part -> part.stages().get(0).result())
                  .sum())
          .isEqualTo(planned);
      for (EconomyLine line : year.lines()) {
        assertThat(line.sources().stream().mapToLong(LineSourceView::amount).sum())
            .isEqualTo(line.amount());
      }
      YearAheadView ahead = year.ahead();
      assertThat(ahead.low()).isBetween(0L, ahead.likely());
      assertThat(ahead.likely()).isLessThanOrEqualTo(ahead.high());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void whatHappensLaterChangesNoPastDay(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < MANY; i++) {
      List<CountedBenefit> all = benefits(random);
      List<EconomyEntry> entries = entries(random);
      LocalDate asOf = day(random);
      List<CountedBenefit> known =
          all.stream().map(one -> moved(one, one.movesUntil(asOf))).toList();
      List<EconomyEntry> booked =
          entries.stream().filter(entry -> !entry.bookedOn().isAfter(asOf)).toList();
      int year = 2014 + random.nextInt(5);
      assertThat(new YearOfProgramme(year, asOf, all, entries).lines())
          .isEqualTo(new YearOfProgramme(year, asOf, known, booked).lines());
    }
  }

  private static CountedBenefit moved(CountedBenefit one, List<MoveView> moves) {
    return new CountedBenefit(
        one.id(), one.name(), one.subProgramme(), one.lasting(), one.certainty(), moves);
  }

  private static List<CountedBenefit> benefits(Random random) {
    List<CountedBenefit> benefits = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      LocalDate day = day(random);
      List<MoveView> moves = new ArrayList<>();
      moves.add(move(random, day, BenefitState.EXPECTED));
      for (int j = random.nextInt(4); j > 0; j--) {
        day = day.plusDays(random.nextInt(300));
        moves.add(
            move(random, day, BenefitState.values()[random.nextInt(BenefitState.values().length)]));
      }
      benefits.add(
          new CountedBenefit(
              new UUID(0, i),
              "Gevinst " + i,
              part(random),
              random.nextBoolean(),
              Certainty.values()[random.nextInt(3)],
              moves));
    }
    return benefits;
  }

  private static MoveView move(Random random, LocalDate day, BenefitState state) {
    List<YearFigures> years = new ArrayList<>();
    for (int year = 2014; year < 2019; year++) {
      if (random.nextBoolean()) {
        years.add(new YearFigures(year, random.nextInt(1000), random.nextInt(3) * 50L));
      }
    }
    return new MoveView(day, state, years, "Derfor", "Lone", null, null, null, null);
  }

  private static List<EconomyEntry> entries(Random random) {
    List<EconomyEntry> entries = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      EntryCause[] causes = EntryCause.values();
      entries.add(
          new EconomyEntry(
              new UUID(1, i),
              "PROEVE",
              new BookEntry(
                  2014 + random.nextInt(5),
                  part(random),
                  EconomyEntryKind.values()[random.nextInt(4)],
                  EconomyStage.PLANNED,
                  random.nextBoolean() ? null : causes[random.nextInt(causes.length)],
                  "Post " + random.nextInt(3),
                  random.nextInt(2000) - 1000L,
                  "Derfor"),
              new EconomyEntry.Booked(day(random), "Peter", Instant.EPOCH)));
    }
    return entries;
  }

  private static String part(Random random) {
    return new String[] {"A", "B", null}[random.nextInt(3)];
  }

  private static LocalDate day(Random random) {
    return BEGIN.plusDays(random.nextInt((int) (END.toEpochDay() - BEGIN.toEpochDay())));
  }
}
