package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the names of an item's attachments, one a line or several on the heading's line. */
final class Attachments {

  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|msg|png|jpe?g|tiff?|txt|html?|zip|rtf)\\)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBERED_NAME =
      Pattern.compile(
          "^(?:kopi af )?bilag(?:snr\\.?| nr\\.?)? ?\\d{1,3}[a-z]?(?![\\d])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SEPARATED_NAME =
      Pattern.compile(
          "^bilag(?: nr\\.?)? ?\\d{1,3}[a-z]?\\s*[-–—:.]\\s*\\S.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern NONE =
      Pattern.compile(
          "^(?:der er )?(?:ingen|intet|nej)(?: bilag| vedlagt| vedhæftet)*\\.?$|^-$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOCK =
      Pattern.compile("^(?:kl\\.|klokken) ?\\d", Pattern.CASE_INSENSITIVE);

  private static final Pattern LINK =
      Pattern.compile("^\\[([^\\]\\[]{1,300})\\]\\(([^()]{1,500})\\)$");

  private Attachments() {}

  /** Tells a line that can only be an attachment's name. */
  static boolean surely(String text) {
    return text.length() <= 260 && FILE.matcher(text).find()
        || NUMBERED_NAME.matcher(text).find() && !Words.isProse(text);
  }

  /** Tells a line that opens a list of attachments without a heading, as {@code Bilag 1 - Kort}. */
  static boolean opensList(String text) {
    return text.length() <= 260
        && !Words.isProse(text)
        && (SEPARATED_NAME.matcher(text).matches()
            || NUMBERED_NAME.matcher(text).find() && FILE.matcher(text).find());
  }

  /** Tells a line that may be an attachment's name. */
  static boolean maybe(String text) {
    return surely(text)
        || !Words.isProse(text)
            && !CLOCK.matcher(text).find()
            && !(text.startsWith("(") && text.endsWith(")"))
            && !text.startsWith("http");
  }

  static boolean saysNone(String text) {
    return NONE.matcher(text.strip()).matches();
  }

  /** Tells a line that runs on from the attachment's name before it. */
  static boolean runsOn(Line before, Line line) {
    return line.index() == before.index() + 1
        && before.clean().length() >= 60
        && Character.isLowerCase(line.clean().charAt(0))
        && !line.bulleted()
        && !FILE.matcher(before.clean()).find();
  }

  /** Splits names that share a line: by semicolons, or by commas between file names. */
  static List<String> split(String text) {
    var names = new ArrayList<String>();
    var parts = text.split(";");
    if (parts.length == 1) {
      parts = text.split(",(?=\\s)");
      for (var part : parts) {
        if (!FILE.matcher(part.strip()).find()) {
          return List.of(text.strip());
        }
      }
    }
    for (var part : parts) {
      if (!part.isBlank()) {
        names.add(part.strip());
      }
    }
    return names;
  }

  /** Gives the name on a line; a number in front goes when it is the attachment's own position. */
  static String name(Line line, int position) {
    var text = line.clean();
    if (line.isRow()) {
      text = String.join(" ", line.cells().stream().filter(cell -> !cell.isEmpty()).toList());
    }
    var label = Labels.of(text);
    var numbered = label.number() > 0 && label.number() != position || label.letter() != ' ';
    var name = Lines.plain(numbered ? label.labelled() : label.text());
    var link = LINK.matcher(name);
    return link.matches() ? link.group(1) + " (" + link.group(2) + ")" : name;
  }
}
