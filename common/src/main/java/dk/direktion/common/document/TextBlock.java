package dk.direktion.common.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A part of a plain text that stands by itself: a paragraph, a list or a table. */
public sealed interface TextBlock {

  /** Lines that belong together. */
  record Paragraph(List<String> lines) implements TextBlock {}

  /** Points without numbers. */
  record Bullets(List<String> points) implements TextBlock {}

  /**
   * A table; all rows have as many cells.
   *
   * @param headed whether the first row names the columns; otherwise the first cell names each row
   */
  record Table(List<List<String>> rows, boolean headed) implements TextBlock {}

  /** Divides a text; null has no parts. */
  static List<TextBlock> of(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    if (text == null) {
      return blocks;
    }
    List<String> lines = CleanText.of(text).lines().map(String::stripTrailing).toList();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.isBlank()) {
        at++;
        continue;
      }
      Predicate<String> kind =
          isRow(line)
              ? TextBlock::isRow
              : isBullet(line) ? TextBlock::isBullet : TextBlock::isPlain;
      int end = at;
      while (end < lines.size() && kind.test(lines.get(end))) {
        end++;
      }
      blocks.add(block(lines.subList(at, end)));
      at = end;
    }
    return blocks;
  }

  private static TextBlock block(List<String> lines) {
    if (isRow(lines.get(0))) {
      return table(lines);
    }
    if (isBullet(lines.get(0))) {
      return new Bullets(lines.stream().map(line -> line.strip().substring(1).strip()).toList());
    }
    return new Paragraph(lines.stream().map(String::strip).toList());
  }

  private static Table table(List<String> lines) {
    List<List<String>> cells = lines.stream().map(line -> List.of(line.split("\t", -1))).toList();
    int width = cells.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> rows =
        cells.stream()
            .map(
                row -> {
                  List<String> filled = new ArrayList<>(row.stream().map(String::strip).toList());
                  while (filled.size() < width) {
                    filled.add("");
                  }
                  return List.copyOf(filled);
                })
            .toList();
    boolean headed =
        rows.size() > 1
            && rows.get(0).stream().noneMatch(cell -> cell.matches("[-–+]?\\d.*"))
            && rows.get(0).stream().skip(1).noneMatch(String::isEmpty);
    return new Table(rows, headed);
  }

  private static boolean isPlain(String line) {
    return !line.isBlank() && !isRow(line) && !isBullet(line);
  }

  private static boolean isRow(String line) {
    return line.strip().indexOf('\t') > 0;
  }

  private static boolean isBullet(String line) {
    return line.strip().toLowerCase(Locale.ROOT).matches("[-–•*·] *\\S.*") && startsAPoint(line);
  }

  // A number below zero is not a point of a list.
  private static boolean startsAPoint(String line) {
    String stripped = line.strip();
    return stripped.charAt(0) == '•' || Character.isWhitespace(stripped.charAt(1));
  }
}
