package dk.direktion.common.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list as a sheet of values: as text separated by semicolons, as Danish office programs read it,
 * or as a workbook in which numbers and dates can be reckoned with.
 *
 * @param columns the columns' names
 * @param rows as many values as there are columns; null for an empty cell
 */
public record Sheet(List<String> columns, List<List<?>> rows) {

  /** Office programs take a text for UTF-8 only with this mark before it. */
  private static final String MARK = "\uFEFF";

  /**
   * A value the office program reckons out itself.
   *
   * @param expression as the office program keeps it: English names, commas, no equals sign
   * @param result what it comes to, for a sheet that is only text
   */
  public record Formula(String expression, Number result) {

    /** Make the first cell less the second, both as {@link Sheet#cellAt} names them. */
    public static Formula difference(String from, String less, Number result) {
      return new Formula(from + "-" + less, result);
    }

    @Override
    public String toString() {
      return result.toString();
    }
  }

  /**
   * Name a cell as an office program does, such as {@code B2} for the second column of the first
   * row below the heading.
   *
   * @param column counted from 0
   * @param row counted from 0, the heading not among them
   */
  public static String cellAt(int column, int row) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters.toString() + (row + 2);
  }

  /**
   * Add a last row in which columns of numbers are summed up; a sheet without rows stays so.
   *
   * @param label what stands in the row's first cell
   * @param summed the columns' places, counted from 0, not the first
   */
  public Sheet withTotals(String label, int... summed) {
    if (rows.isEmpty()) {
      return this;
    }
    List<Object> totals = new ArrayList<>(Collections.nCopies(columns.size(), null));
    totals.set(0, label);
    for (int column : summed) {
      String range = cellAt(column, 0) + ":" + cellAt(column, rows.size() - 1);
      totals.set(column, new Formula("SUM(" + range + ")", sum(column)));
    }
    List<List<?>> all = new ArrayList<>(rows);
    all.add(totals);
    return new Sheet(columns, all);
  }

  private BigDecimal sum(int column) {
    return rows.stream()
        .map(row -> row.get(column))
        .map(value -> value instanceof Formula formula ? formula.result() : value)
        .filter(Number.class::isInstance)
        .map(value -> new BigDecimal(value.toString()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Writes the sheet; a value that begins like a formula is kept from being run as one. */
  public String text() {
    return rows.stream()
        .map(row -> row.stream().map(Sheet::cell).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\r\n", MARK + String.join(";", columns) + "\r\n", "\r\n"));
  }

  /**
   * Writes the sheet as a workbook (XLSX) with one sheet of the given name; a text is never run as
   * a formula, whatever it begins with.
   */
  public byte[] workbook(String name) {
    return workbook(Map.of(name, this));
  }

  /** Writes several sheets as one workbook, each under its name, in the map's order. */
  public static byte[] workbook(Map<String, Sheet> named) {
    return Workbooks.write(named);
  }

  // A cell that begins like a formula would be run by the office program that opens it; a number
  // is what it is, below zero too.
  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    boolean number = value instanceof Number || value instanceof Formula;
    if (number) {
      // A Danish office program takes a point in a number for a separator of thousands.
      text = new BigDecimal(text).toPlainString().replace('.', ',');
    }
    boolean formula = !number && text.matches("(?s)[=+\\-@\\t\\r\\n].*");
    return "\"" + (formula ? "'" + text : text).replace("\"", "\"\"") + "\"";
  }
}
