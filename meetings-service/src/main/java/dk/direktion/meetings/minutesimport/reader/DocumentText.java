package dk.direktion.meetings.minutesimport.reader;

import java.util.List;

/** The lines of a document, whatever kind of file they came in. */
public record DocumentText(List<String> lines, List<Warning> warnings) {

  /** Largest file that is read, in bytes. */
  public static final int LIMIT_BYTES = 50 * 1024 * 1024;

  public DocumentText {
    lines = List.copyOf(lines);
    warnings = List.copyOf(warnings);
  }
}
