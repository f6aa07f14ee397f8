package dk.direktion.budget.report;

import dk.direktion.budget.deviation.Deviation;
import dk.direktion.budget.deviation.Deviations;
import dk.direktion.budget.posting.AcceptedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is booked on the board's allocations against what is set aside for them, monthly to the
 * board (LIS): first those that deviate, then all.
 */
@ApplicationScoped
class DeviationReport implements ReportContents {

  private static final int[] AMOUNTS = {3, 4, 5, 6, 7};

  private final Deviations deviations;
  private final AcceptedFiles files;

  DeviationReport(Deviations deviations, AcceptedFiles files) {
    this.deviations = deviations;
    this.files = files;
  }

  @Override
  public ReportKind kind() {
    return ReportKind.DEVIATION_REPORT;
  }

  /** The report waits for the finance system's file of the month. */
  @Override
  public boolean hasAnything(Period period, LocalDate asOf) {
    return files.cover(period.start(), period.end())
        && !deviations.of(period.year(), asOf).isEmpty();
  }

  @Override
  public List<Section> sections(Period period, LocalDate asOf, ReportWords words) {
    List<Deviation> all = deviations.of(period.year(), asOf);
    return List.of(
        section("deviating", all.stream().filter(each -> each.deviation() != 0).toList(), words),
        section("booked", all, words));
  }

  private static Section section(String name, List<Deviation> shown, ReportWords words) {
    List<List<?>> rows = new ArrayList<>();
    for (Deviation one : shown) {
      rows.add(
          Arrays.asList(
              one.allocationYear() + "-" + one.number(),
              one.purpose(),
              one.poolName(),
              one.allocated(),
              one.booked(),
              one.remaining(),
              one.expected(),
              one.deviation()));
    }
    return new Section(
        words.text(name),
        words.text(name + ".none"),
        words.columns(
            "number",
            "purpose",
            "pool",
            "allocated",
            "booked",
            "remaining",
            "expected",
            "deviation"),
        rows,
        AMOUNTS);
  }
}
