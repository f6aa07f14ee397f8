package dk.direktion.meetings.minutesimport.reader;

/** Reads a minutes document; holds no state and may be shared between threads. */
public final class MinutesReader {

  /**
   * Reads a text, Markdown, PDF or DOCX file by its content; the name only says what it was called.
   *
   * @throws UnreadableMinutes when the file cannot be read as minutes
   */
  public ReadMinutes read(byte[] content, String fileName) {
    return new MinutesParse(DocumentText.of(content, fileName)).minutes();
  }
}
