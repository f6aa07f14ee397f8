package dk.direktion.common.sheet;

import dk.direktion.common.sheet.ReadSheet.Line;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads values separated by semicolons, commas or tabs, in quotes where they need it (RFC 4180).
 */
final class SeparatedValues {

  private static final int LOOKED_AT = 2_000;

  private final String text;
  private final char separator;

  SeparatedValues(byte[] file) {
    this.text = decoded(file);
    this.separator = separator(text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
  }

  private static String decoded(byte[] file) {
    if (isUtf16(file)) {
      throw UnreadableSheet.notUtf8();
    }
    for (int i = 0; i < Math.min(file.length, LOOKED_AT); i++) {
      if (file[i] >= 0 && file[i] < ' ' && file[i] != '\t' && file[i] != '\r' && file[i] != '\n') {
        throw UnreadableSheet.notASheet();
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw UnreadableSheet.notUtf8();
    }
  }

  private static boolean isUtf16(byte[] file) {
    return file.length > 1
        && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
            || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF);
  }

  private static char separator(String heading) {
    char chosen = ';';
    long most = heading.chars().filter(c -> c == ';').count();
    for (char other : new char[] {'\t', ','}) {
      long times = heading.chars().filter(c -> c == other).count();
      if (times > most) {
        chosen = other;
        most = times;
      }
    }
    if (most == 0) {
      throw UnreadableSheet.notASheet();
    }
    return chosen;
  }

  /** Reads the rows that say something, so many of them at most. */
  List<Line> lines(int most) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length() && lines.size() < most; i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == separator) {
        row.add(taken(cell));
      } else if (c == '\n') {
        row.add(taken(cell));
        keep(lines, new Line(number++, row));
        row = new ArrayList<>();
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    row.add(taken(cell));
    keep(lines, new Line(number, row));
    return lines;
  }

  private static void keep(List<Line> lines, Line line) {
    if (!line.isBlank()) {
      lines.add(line);
    }
  }

  // The mark that kept a text from being run as a formula is not part of it.
  private static String taken(StringBuilder cell) {
    String value = cell.toString();
    cell.setLength(0);
    return value.matches("(?s)'[=+\\-@].*") ? value.substring(1) : value;
  }
}
