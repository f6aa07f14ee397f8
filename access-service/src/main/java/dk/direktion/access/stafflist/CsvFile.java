package dk.direktion.access.stafflist;

import dk.direktion.common.problem.InvalidInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads lines of fields between semicolons, in UTF-8 or in Windows-1252, as spreadsheets write. */
final class CsvFile {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private List<String> fields = new ArrayList<>();
  private int line = 1;
  private int begun = 1;

  private CsvFile(String text) {
    this.text = text;
  }

  /** One line of the file, and the number it has there, counted from one. */
  record Line(int number, List<String> fields) {}

  /** Reads a file; empty lines are left out. */
  static List<Line> read(byte[] bytes) {
    CsvFile file = new CsvFile(decoded(bytes));
    file.parse();
    return file.lines;
  }

  private static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }

  private void parse() {
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\n') {
        line++;
      }
      if (quoted) {
        if (character != '"') {
          field.append(character);
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          field.append('"');
          at++;
        } else {
          quoted = false;
        }
      } else if (character == '"' && field.toString().isBlank()) {
        field.setLength(0);
        quoted = true;
      } else if (character == ';') {
        endField();
      } else if (character == '\n') {
        endLine();
      } else if (character != '\r') {
        field.append(character);
      }
    }
    if (quoted) {
      throw InvalidInput.of("rows[" + begun + "]", "quote-not-closed");
    }
    endLine();
  }

  private void endField() {
    fields.add(field.toString().strip());
    field.setLength(0);
  }

  private void endLine() {
    endField();
    if (fields.stream().anyMatch(each -> !each.isEmpty())) {
      lines.add(new Line(begun, fields));
    }
    fields = new ArrayList<>();
    begun = line;
  }
}
