package dk.direktion.budget.programmeeconomy;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.benefit.BenefitsOfProgrammes;
import dk.direktion.budget.benefit.CountedBenefit;
import dk.direktion.budget.benefit.MoveView;
import dk.direktion.budget.benefit.YearFigures;
import dk.direktion.budget.programme.Programme;
import dk.direktion.budget.programme.Programmes;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reading programmes' economies, reckoned out of moves and entries each time. */
@ApplicationScoped
public class ReadingProgrammeEconomies {

  private static final int MOST_YEARS = 20;

  private final BudgetRights rights;
  private final Programmes programmes;
  private final BenefitsOfProgrammes benefits;
  private final EconomyEntries entries;
  private final Clock clock;

  ReadingProgrammeEconomies(
      BudgetRights rights,
      Programmes programmes,
      BenefitsOfProgrammes benefits,
      EconomyEntries entries,
      Clock clock) {
    this.rights = rights;
    this.programmes = programmes;
    this.benefits = benefits;
    this.entries = entries;
    this.clock = clock;
  }

  /** List the programmes that have an economy, by code. */
  @Transactional
  public Page<ProgrammeView> list(Paging paging) {
    rights.requireReading();
    return paging
        .of(programmes.find("order by code"))
        .map(
            one ->
                new ProgrammeView(
                    one.code(),
                    one.name(),
                    one.subProgrammes(),
                    years(benefits.of(one.code()), entries.of(one.code()))));
  }

  /**
   * Read a programme's economy of a year, or of the newest with a target where none is named.
   *
   * @param asOf as it was known on a day; null for today
   */
  @Transactional
  public ProgrammeEconomyView one(String code, Integer year, LocalDate asOf) {
    rights.requireReading();
    Programme programme = existing(code);
    List<CountedBenefit> counted = benefits.of(code);
    List<EconomyEntry> booked = entries.of(code);
    int chosen = year != null ? year : newest(counted, booked);
    LocalDate day = newestMove(chosen, asOf == null ? today() : asOf, counted, booked);
    YearOfProgramme reckoned = new YearOfProgramme(chosen, day, counted, booked);
    List<EconomyLine> lines = reckoned.lines();
    List<StageFiguresView> stages = reckoned.stages();
    return new ProgrammeEconomyView(
        programme.code(),
        programme.name(),
        chosen,
        day,
        stages.get(EconomyStage.PLANNED.ordinal()).investments(),
        lines.get(0).amount(),
        lines,
        reckoned.result(),
        stages,
        reckoned.parts(programme.subProgrammes()),
        rights.mayAllocate() ? List.of("book") : List.of());
  }

  /** Read what the benefits bring year by year, and what can be counted on of it. */
  @Transactional
  public YearsAheadView years(String code, Integer from, Integer to) {
    rights.requireReading();
    existing(code);
    List<CountedBenefit> counted = benefits.of(code);
    List<EconomyEntry> booked = entries.of(code);
    List<Integer> known = years(counted, booked);
    int first = from != null ? from : known.isEmpty() ? today().getYear() : last(known);
    int last = to != null ? to : Math.max(first, known.isEmpty() ? first : known.get(0));
    if (last < first || last - first >= MOST_YEARS) {
      throw InvalidInput.of("to", "years-out-of-order");
    }
    LocalDate day = today();
    return new YearsAheadView(
        code,
        day,
        IntStream.rangeClosed(first, last)
            .mapToObj(year -> new YearOfProgramme(year, day, counted, booked).ahead())
            .toList());
  }

  private Programme existing(String code) {
    return programmes.findByIdOptional(code).orElseThrow(() -> new NotFound("programme"));
  }

  // Benefits reach years ahead; the year that is governed now is the newest with a target.
  private static int newest(List<CountedBenefit> counted, List<EconomyEntry> booked) {
    return booked.stream()
        .filter(entry -> entry.kind() == EconomyEntryKind.TARGET)
        .map(EconomyEntry::year)
        .max(Comparator.naturalOrder())
        .or(() -> years(counted, booked).stream().findFirst())
        .orElseThrow(() -> new NotFound("programme-year"));
  }

  private static List<Integer> years(List<CountedBenefit> counted, List<EconomyEntry> booked) {
    TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    booked.stream().map(EconomyEntry::year).forEach(years::add);
    counted.stream()
        .map(CountedBenefit::moves)
        .flatMap(Collection::stream)
        .map(MoveView::years)
        .flatMap(Collection::stream)
        .map(YearFigures::year)
        .forEach(years::add);
    return List.copyOf(years);
  }

  private static int last(List<Integer> newestFirst) {
    return newestFirst.get(newestFirst.size() - 1);
  }

  /** The day the year last moved; what has stood still since is still as it was then. */
  private static LocalDate newestMove(
      int year, LocalDate until, List<CountedBenefit> counted, List<EconomyEntry> booked) {
    return Stream.concat(
            counted.stream().flatMap(benefit -> benefit.moves().stream()).map(MoveView::date),
            booked.stream().filter(entry -> entry.year() == year).map(EconomyEntry::bookedOn))
        .filter(day -> !day.isAfter(until))
        .max(Comparator.naturalOrder())
        .orElse(until);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Denmark.ZONE));
  }
}
