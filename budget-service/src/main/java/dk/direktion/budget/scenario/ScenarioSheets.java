package dk.direktion.budget.scenario;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Scenarios as sheets, reckoned out by the office program itself. */
@ApplicationScoped
public class ScenarioSheets {

  private final Wording wording;

  ScenarioSheets(Wording wording) {
    this.wording = wording;
  }

  /** What one leaves of each pool and year. */
  public Sheet outcome(ScenarioView scenario) {
    List<List<?>> rows = new ArrayList<>();
    for (PoolOutcomeView pool : scenario.outcome().pools()) {
      int row = rows.size();
      List<Object> cells = new ArrayList<>();
      cells.add(pool.poolName());
      cells.add(pool.year());
      cells.add(pool.amount());
      cells.add(pool.approved());
      cells.add(pool.chosen());
      cells.add(
          pool.left() == null
              ? null
              : new Sheet.Formula(
                  Sheet.cellAt(2, row) + "-" + Sheet.cellAt(3, row) + "-" + Sheet.cellAt(4, row),
                  pool.left()));
      rows.add(cells);
    }
    return new Sheet(
            wording.columns("scenario", "pool", "year", "amount", "approved", "chosen", "left"),
            rows)
        .withTotals(wording.text("total"), 2, 3, 4, 5);
  }

  /** What several leave of each pool and year, with the difference worked out. */
  public Sheet comparison(ScenarioComparisonView comparison) {
    List<String> columns = new ArrayList<>(wording.columns("scenario", "pool", "year", "amount"));
    comparison.scenarios().forEach(each -> columns.add(each.name()));
    columns.add(wording.text("scenario.difference"));
    List<List<?>> rows = new ArrayList<>();
    for (ScenarioComparisonView.Row each : comparison.rows()) {
      List<Object> row = new ArrayList<>();
      row.add(each.poolName());
      row.add(each.year());
      row.add(each.amount());
      row.addAll(each.left());
      String left =
          Sheet.cellAt(3, rows.size()) + ":" + Sheet.cellAt(2 + each.left().size(), rows.size());
      row.add(new Sheet.Formula("MAX(" + left + ")-MIN(" + left + ")", each.difference()));
      rows.add(row);
    }
    return new Sheet(columns, rows);
  }

  /** Names the sheet in a workbook. */
  public String title() {
    return wording.text("scenario.sheet");
  }
}
