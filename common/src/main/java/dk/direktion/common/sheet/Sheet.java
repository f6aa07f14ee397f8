package dk.direktion.common.sheet;

import java.util.List;
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

    @Override
    public String toString() {
      return result.toString();
    }
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
    return new Workbooks(this).write(name);
  }

  // A cell that begins like a formula would be run by the office program that opens it; a number
  // is what it is, below zero too.
  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    boolean formula =
        !(value instanceof Number || value instanceof Formula)
            && text.matches("(?s)[=+\\-@\\t\\r\\n].*");
    return "\"" + (formula ? "'" + text : text).replace("\"", "\"\"") + "\"";
  }
}
