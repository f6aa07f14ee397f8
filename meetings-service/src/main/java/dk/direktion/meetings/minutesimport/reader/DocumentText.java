package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The lines of a document, whatever kind of file they came in.
 *
 * @param furniture indexes, from 0, of lines known to be page headers or footers
 */
public record DocumentText(List<String> lines, Set<Integer> furniture, List<Warning> warnings) {

  /** Largest file that is read, in bytes. */
  public static final int LIMIT_BYTES = 50 * 1024 * 1024;

  public DocumentText {
    lines = List.copyOf(lines);
    furniture = Set.copyOf(furniture);
    warnings = List.copyOf(warnings);
  }

  /** Tells a PDF by its content. */
  public static boolean isPdf(byte[] content) {
    return FileKind.of(content) == FileKind.PDF;
  }

  /**
   * Takes the text out of a file; its kind is found by its content, never by its name.
   *
   * @param fileName what the sender called it; only for messages, may be null
   * @throws UnreadableMinutes when the file is empty, too large, damaged, locked or of another kind
   */
  public static DocumentText of(byte[] content, String fileName) {
    if (content.length > LIMIT_BYTES) {
      throw new UnreadableMinutes.FileTooLarge();
    }
    if (content.length == 0) {
      throw new UnreadableMinutes.EmptyFile();
    }
    var raw =
        switch (FileKind.of(content)) {
          case PDF -> PdfText.read(content);
          case DOCX -> DocxText.read(content);
          case HTML -> HtmlText.read(content);
          case TEXT -> PlainText.read(content);
        };
    if (raw.lines().stream().allMatch(String::isBlank)) {
      throw FileKind.of(content) == FileKind.TEXT
          ? new UnreadableMinutes.EmptyFile()
          : new UnreadableMinutes.FileWithoutText();
    }
    var warnings = new ArrayList<>(raw.warnings());
    var repair = new Mojibake(raw.lines());
    warnings.addAll(repair.warnings());
    return new DocumentText(repair.lines(), raw.furniture(), warnings);
  }
}
