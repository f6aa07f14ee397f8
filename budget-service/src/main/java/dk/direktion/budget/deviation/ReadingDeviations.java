package dk.direktion.budget.deviation;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Reading how far what is booked is from what is set aside. */
@ApplicationScoped
public class ReadingDeviations {

  private final BudgetRights rights;
  private final Deviations deviations;
  private final Wording wording;
  private final Clock clock;

  ReadingDeviations(BudgetRights rights, Deviations deviations, Wording wording, Clock clock) {
    this.rights = rights;
    this.deviations = deviations;
    this.wording = wording;
    this.clock = clock;
  }

  /** Tell of a year at the end of a day, today without one; without a year that of the day. */
  @Transactional
  public DeviationsView of(Integer year, LocalDate onDate) {
    rights.requireReading();
    LocalDate day = onDate != null ? onDate : today();
    int chosen = year != null ? year : day.getYear();
    List<Deviation> found = deviations.of(chosen, day);
    return new DeviationsView(
        chosen,
        day,
        found.stream().mapToLong(Deviation::allocated).sum(),
        found.stream().mapToLong(Deviation::booked).sum(),
        found.stream().mapToLong(Deviation::remaining).sum(),
        found.stream().mapToLong(Deviation::expected).sum(),
        found.stream().mapToLong(Deviation::deviation).sum(),
        found);
  }

  /** Tell month by month what was booked by its end; months to come are left out. */
  @Transactional
  public MonthsView months(Integer year) {
    rights.requireReading();
    LocalDate today = today();
    int chosen = year != null ? year : today.getYear();
    return new MonthsView(chosen, deviations.months(chosen, today));
  }

  /** The deviations as a sheet that works out what remains, what deviates and the sums itself. */
  @Transactional
  public Sheet sheet(Integer year, LocalDate onDate) {
    List<List<?>> rows = new ArrayList<>();
    for (Deviation each : of(year, onDate).items()) {
      int row = rows.size();
      List<Object> cells = new ArrayList<>();
      cells.add(each.allocationYear() + "-" + each.number());
      cells.add(each.purpose());
      cells.add(each.poolName());
      cells.add(each.allocated());
      cells.add(each.booked());
      cells.add(difference(3, 4, row, each.remaining()));
      cells.add(each.expected());
      cells.add(difference(4, 6, row, each.deviation()));
      rows.add(cells);
    }
    return new Sheet(
            wording.columns(
                "deviation",
                "number",
                "purpose",
                "pool",
                "allocated",
                "booked",
                "remaining",
                "expected",
                "deviation"),
            rows)
        .withTotals(wording.text("total"), 3, 4, 5, 6, 7);
  }

  /** The months as a sheet that works the deviations out itself. */
  @Transactional
  public Sheet monthsSheet(Integer year) {
    MonthsView view = months(year);
    List<List<?>> rows = new ArrayList<>();
    for (MonthOfYear each : view.months()) {
      rows.add(
          List.of(
              YearMonth.of(view.year(), each.month()).toString(),
              each.allocated(),
              each.booked(),
              each.expected(),
              difference(2, 3, rows.size(), each.booked() - each.expected())));
    }
    return new Sheet(
        wording.columns("deviation", "month", "allocated", "booked", "expected", "deviation"),
        rows);
  }

  /** Names the sheet in a workbook. */
  public String sheetTitle() {
    return wording.text("deviation.sheet");
  }

  private static Sheet.Formula difference(int of, int less, int row, long value) {
    return Sheet.Formula.difference(Sheet.cellAt(of, row), Sheet.cellAt(less, row), value);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Denmark.ZONE));
  }
}
