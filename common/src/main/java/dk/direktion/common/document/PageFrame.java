package dk.direktion.common.document;

/**
 * What stands around the text of every page of a PDF.
 *
 * @param subject what the file says of itself where files are listed
 * @param running the top line: whose paper this is
 * @param mark a warning at the top right, empty where there is none
 * @param page the word before the page's number
 * @param of the word between it and the number of pages
 */
public record PageFrame(String subject, String running, String mark, String page, String of) {

  /** Returns the style sheet that draws the frame. */
  String css() {
    return Resource.text("frame.css")
        .replace("{page}", quoted(page))
        .replace("{of}", quoted(of))
        .replace("{mark}", quoted(mark))
        .replace("{running}", quoted(running));
  }

  private static String quoted(String text) {
    return Glyphs.drawable(CleanText.of(text))
        .replaceAll("\\s+", " ")
        .replace("\\", "\\\\")
        .replace("\"", "\\\"");
  }
}
