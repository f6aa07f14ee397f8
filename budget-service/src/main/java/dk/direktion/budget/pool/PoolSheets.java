package dk.direktion.budget.pool;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Pools and their ledger as sheets, reckoned out by the office program itself. */
@ApplicationScoped
public class PoolSheets {

  private final Wording wording;

  PoolSheets(Wording wording) {
    this.wording = wording;
  }

  /** The pools of a year, what is left of each, and their sums. */
  public Sheet pools(List<PoolView> pools) {
    List<List<?>> rows = new ArrayList<>();
    for (PoolView pool : pools) {
      int row = rows.size();
      rows.add(
          List.of(
              pool.name(),
              pool.year(),
              pool.amount(),
              pool.approved(),
              pool.proposed(),
              Sheet.Formula.difference(Sheet.cellAt(2, row), Sheet.cellAt(3, row), pool.left()),
              Sheet.Formula.difference(
                  Sheet.cellAt(5, row), Sheet.cellAt(4, row), pool.leftIfApproved())));
    }
    return new Sheet(
            wording.columns(
                "pool", "name", "year", "amount", "approved", "proposed", "left", "leftIfApproved"),
            rows)
        .withTotals(wording.text("total"), 2, 3, 4, 5, 6);
  }

  /** A pool's movements, newest first. */
  public Sheet entries(List<PoolEntryView> entries) {
    List<List<?>> rows = new ArrayList<>();
    for (PoolEntryView entry : entries) {
      List<Object> row = new ArrayList<>();
      row.add(entry.at());
      row.add(wording.text("entry." + entry.kind()));
      row.add(entry.amount());
      row.add(entry.by());
      row.add(entry.reason());
      row.add(entry.decisionId() == null ? entry.decidedEarlier() : entry.decisionId().toString());
      rows.add(row);
    }
    return new Sheet(
        wording.columns("entry", "at", "kind", "amount", "by", "reason", "decision"), rows);
  }

  /** Names a sheet in a workbook. */
  public String title(String sheet) {
    return wording.text(sheet + ".sheet");
  }
}
