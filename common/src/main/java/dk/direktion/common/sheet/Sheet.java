package dk.direktion.common.sheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sheet of values separated by semicolons, as Danish office programs read it.
 *
 * @param columns the columns' names
 * @param rows as many values as there are columns; null for an empty cell
 */
public record Sheet(List<String> columns, List<List<?>> rows) {

  /** Office programs take a text for UTF-8 only with this mark before it. */
  private static final String MARK = "\uFEFF";

  /** Writes the sheet; a value that begins like a formula is kept from being run as one. */
  public String text() {
    return rows.stream()
        .map(row -> row.stream().map(Sheet::cell).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\r\n", MARK + String.join(";", columns) + "\r\n", "\r\n"));
  }

  // A cell that begins like a formula would be run by the office program that opens it.
  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    String harmless = text.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + text : text;
    return "\"" + harmless.replace("\"", "\"\"") + "\"";
  }
}
