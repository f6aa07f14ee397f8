package dk.direktion.budget.benefit;

import dk.direktion.common.sheet.Sheet;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The register as a sheet: a row for each benefit, a column for each year, summed below. */
@RequestScoped
public class BenefitSheet {

  private static final String[] WORDS = {
    "name",
    "programme",
    "subProgramme",
    "owner",
    "state",
    "basis",
    "duration",
    "certainty",
    "followUp",
    "indicators"
  };

  private final BenefitWording wording;

  BenefitSheet(BenefitWording wording) {
    this.wording = wording;
  }

  /** Write the rows. */
  public Sheet of(List<BenefitRowView> benefits) {
    TreeSet<Integer> years = new TreeSet<>();
    benefits.forEach(one -> one.years().forEach(year -> years.add(year.year())));
    List<String> columns = new ArrayList<>(wording.columns(WORDS));
    years.forEach(year -> columns.add(String.valueOf(year)));
    List<List<?>> rows = new ArrayList<>();
    benefits.forEach(one -> rows.add(row(one, List.copyOf(years))));
    return new Sheet(columns, rows)
        .withTotals(wording.text("total"), IntStream.range(WORDS.length, columns.size()).toArray());
  }

  /** Returns what the sheet is called. */
  public String title() {
    return wording.text("sheet");
  }

  private List<?> row(BenefitRowView one, List<Integer> years) {
    List<Object> cells = new ArrayList<>();
    cells.add(one.name());
    cells.add(one.programme());
    cells.add(one.subProgramme());
    cells.add(one.owner());
    cells.add(wording.text("state." + one.state()));
    cells.add(wording.text("basis." + one.basis()));
    cells.add(wording.text("duration." + one.duration()));
    cells.add(wording.text("certainty." + one.certainty()));
    cells.add(
        one.followUp() == null ? null : one.followUp().number() + ". " + one.followUp().year());
    cells.add(wording.text(one.hasIndicator() ? "yes" : "no"));
    YearlyFigures figures =
        new YearlyFigures(one.years(), one.duration() == BenefitDuration.LASTING);
    years.forEach(year -> cells.add(figures.amount(year)));
    return cells;
  }
}
