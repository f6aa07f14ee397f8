package dk.direktion.budget.report;

import dk.direktion.common.sheet.Sheet;
import java.util.List;

/**
 * A table of a report.
 *
 * @param empty what stands instead of the table where there are no rows
 * @param totals the columns that are summed, counted from 0, not the first
 */
record Section(
    String heading, String empty, List<String> columns, List<List<?>> rows, int... totals) {

  Sheet sheet(String total) {
    return new Sheet(columns, rows).withTotals(total, totals);
  }
}
