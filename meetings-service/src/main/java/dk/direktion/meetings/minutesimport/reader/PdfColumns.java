package dk.direktion.meetings.minutesimport.reader;

import java.util.List;

/**
 * Puts a table's cells under the columns of its first full row, so that empty cells are not lost.
 */
final class PdfColumns {

  private static final int FEWEST = 3;

  private List<Float> starts = List.of();

  /** Gives a row's text; {@code next} is the row below on the page, null for none. */
  String text(PdfLayout.Row row, PdfLayout.Row next) {
    if (row.cells().size() >= FEWEST && (starts.isEmpty() || !isAligned(row))) {
      starts = row.cells().stream().map(PdfLayout.Cell::left).toList();
    }
    if (starts.isEmpty()) {
      return row.text();
    }
    var alone = row.cells().size() == 1 && column(row.cells().get(0), row) == 0;
    if (!isAligned(row) || alone && !beginsInLaterColumn(next)) {
      starts = List.of();
      return row.text();
    }
    var columns = new String[starts.size()];
    for (var cell : row.cells()) {
      var column = column(cell, row);
      columns[column] = columns[column] == null ? cell.text() : columns[column] + " " + cell.text();
    }
    for (var i = 0; i < columns.length; i++) {
      columns[i] = columns[i] == null ? "" : columns[i];
    }
    return String.join("\t", columns);
  }

  private boolean beginsInLaterColumn(PdfLayout.Row next) {
    return next != null && column(next.cells().get(0), next) > 0;
  }

  private boolean isAligned(PdfLayout.Row row) {
    return row.cells().stream().allMatch(cell -> column(cell, row) >= 0);
  }

  /** The column a cell begins at; -1 when it begins at none. */
  private int column(PdfLayout.Cell cell, PdfLayout.Row row) {
    for (var i = 0; i < starts.size(); i++) {
      if (Math.abs(cell.left() - starts.get(i)) < row.size()) {
        return i;
      }
    }
    return -1;
  }
}
