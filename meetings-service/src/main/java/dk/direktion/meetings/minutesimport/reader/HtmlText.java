package dk.direktion.meetings.minutesimport.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Takes the text out of a web page: headings, lists and tables as lines, the rest of the site
 * apart.
 */
final class HtmlText {

  private static final int SNIFFED = 2048;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern PAGE =
      Pattern.compile("<!doctype\\s+html|<html[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final Pattern FRAGMENT =
      Pattern.compile(
          "^(?:<!--.*?-->\\s*)*<(?:head|body|main|article|section|header|div|table|h[1-6]|p|dl)(?:\\s[^<>]*)?>.*</",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private HtmlText() {}

  /** Tells a web page by how it begins. */
  static boolean is(byte[] content) {
    var head =
        new String(content, 0, Math.min(content.length, SNIFFED), StandardCharsets.ISO_8859_1)
            .replace("\0", "");
    var begin = head.indexOf('<');
    if (begin < 0 || begin > 4 && !head.substring(0, begin).isBlank()) {
      return false;
    }
    var page = PAGE.matcher(head);
    return page.find() && onlyMarkup(head.substring(begin, page.start()))
        || FRAGMENT.matcher(head.substring(begin)).find();
  }

  static DocumentText read(byte[] content) {
    var warnings = new ArrayList<Warning>();
    var page = parse(content, warnings);
    SiteParts.mark(page);
    return new HtmlLines(page).text(warnings);
  }

  /** Before the page's own beginning only declarations and comments may stand. */
  private static boolean onlyMarkup(String before) {
    return before.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>", "").isBlank();
  }

  private static Document parse(byte[] content, List<Warning> warnings) {
    try {
      var page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
      if (page.charset().equals(StandardCharsets.UTF_8) && !isUtf8(content)) {
        warnings.add(new Warning(0, "ENCODING_GUESSED", Map.of("encoding", WINDOWS.name())));
        return Jsoup.parse(new ByteArrayInputStream(content), WINDOWS.name(), "");
      }
      return page;
    } catch (IOException | RuntimeException damaged) {
      throw new UnreadableMinutes.DamagedFile(damaged);
    }
  }

  private static boolean isUtf8(byte[] content) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }
}
