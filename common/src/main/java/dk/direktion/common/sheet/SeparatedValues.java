package dk.direktion.common.sheet;

import dk.direktion.common.sheet.ReadSheet.Line;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads values separated by semicolons, commas or tabs, in quotes where they need it (RFC 4180).
 */
final class SeparatedValues {

  private static final int LOOKED_AT = 2_000;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String RUN_AS_FORMULA = "=+-@";

  private final String text;
  private final char separator;

  private final Charset charset;

  private SeparatedValues(String text, Charset charset) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.charset = charset;
    this.separator =
        separator(this.text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
  }

  /** Takes a file in UTF-8, as everything of today writes. */
  static SeparatedValues ofToday(byte[] file) {
    requireText(file);
    return new SeparatedValues(
        utf8(file).orElseThrow(UnreadableSheet::notUtf8), StandardCharsets.UTF_8);
  }

  /** Takes a file in UTF-8, or in Windows-1252 (Latin-1 with more letters) where it is not. */
  static SeparatedValues ofAnyAge(byte[] file) {
    requireText(file);
    return utf8(file)
        .map(text -> new SeparatedValues(text, StandardCharsets.UTF_8))
        .orElseGet(() -> new SeparatedValues(new String(file, WINDOWS_1252), WINDOWS_1252));
  }

  /** Returns what the file was encoded in. */
  Charset charset() {
    return charset;
  }

  private static void requireText(byte[] file) {
    if (isUtf16(file)) {
      throw UnreadableSheet.notUtf8();
    }
    for (int i = 0; i < Math.min(file.length, LOOKED_AT); i++) {
      if (file[i] >= 0 && file[i] < ' ' && file[i] != '\t' && file[i] != '\r' && file[i] != '\n') {
        throw UnreadableSheet.notASheet();
      }
    }
  }

  private static Optional<String> utf8(byte[] file) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
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
    boolean isMarked =
        value.length() > 1
            && value.charAt(0) == '\''
            && RUN_AS_FORMULA.indexOf(value.charAt(1)) >= 0;
    return isMarked ? value.substring(1) : value;
  }
}
