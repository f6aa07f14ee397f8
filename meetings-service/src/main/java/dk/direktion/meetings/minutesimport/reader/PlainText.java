package dk.direktion.meetings.minutesimport.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a text file in the character sets Danish systems write. */
final class PlainText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PlainText() {}

  static DocumentText read(byte[] content) {
    var warnings = new ArrayList<Warning>();
    var text = decode(content, warnings);
    refuseBinary(text);
    var lines = new ArrayList<String>();
    var pages = new ArrayList<List<Integer>>();
    pages.add(new ArrayList<>());
    var from = 0;
    for (var i = 0; i <= text.length(); i++) {
      var c = i == text.length() ? '\n' : text.charAt(i);
      if (c != '\n' && c != '\r' && c != '\f' && c != '\u0085' && c != '\u2028' && c != '\u2029') {
        continue;
      }
      if (i > from && !text.substring(from, i).isBlank()) {
        pages.get(pages.size() - 1).add(lines.size());
      }
      if (c != '\f' || i > from) {
        lines.add(tidy(text.substring(from, i)));
      }
      if (c == '\f') {
        pages.add(new ArrayList<>());
      }
      i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
      from = i + 1;
    }
    return new DocumentText(lines, PageFurniture.ofPages(pages, lines), warnings);
  }

  /** Makes white space plain, letters whole, and drops what cannot be seen. */
  static String tidy(String line) {
    var composed =
        Normalizer.isNormalized(line, Normalizer.Form.NFC)
            ? line
            : Normalizer.normalize(line, Normalizer.Form.NFC);
    var tidy = new StringBuilder(composed.length());
    for (var i = 0; i < composed.length(); i++) {
      var c = composed.charAt(i);
      if (c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\u2003' || c == '\u2002') {
        tidy.append(' ');
      } else if (c == '\uFB01') {
        tidy.append("fi");
      } else if (c == '\uFB02') {
        tidy.append("fl");
      } else if (c != '\u200B'
          && c != '\uFEFF'
          && c != '\u00AD'
          && c != '\u200E'
          && (c >= ' ' || c == '\t')) {
        tidy.append(c);
      }
    }
    return tidy.toString();
  }

  private static String decode(byte[] content, List<Warning> warnings) {
    if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
    }
    if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
    }
    var unmarked = unmarkedUtf16(content);
    if (unmarked != null) {
      return new String(content, unmarked);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notUtf8) {
      warnings.add(new Warning(0, "ENCODING_GUESSED", Map.of("encoding", WINDOWS.name())));
      return new String(content, WINDOWS);
    }
  }

  /** Text in UTF-16 without a mark has a zero in nearly every other byte. */
  private static Charset unmarkedUtf16(byte[] content) {
    var sample = Math.min(content.length, 4096) / 2 * 2;
    var even = 0;
    var odd = 0;
    for (var i = 0; i < sample; i += 2) {
      even += content[i] == 0 ? 1 : 0;
      odd += content[i + 1] == 0 ? 1 : 0;
    }
    if (sample >= 16 && odd * 2 > sample * 8 / 10 && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return sample >= 16 && even * 2 > sample * 8 / 10 && odd == 0
        ? StandardCharsets.UTF_16BE
        : null;
  }

  private static void refuseBinary(String text) {
    var odd = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == 0) {
        throw new UnreadableMinutes.UnknownFileType();
      }
      odd +=
          c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                  || c == 0x7F
                  || c >= 0x80 && c < 0x85
              ? 1
              : 0;
    }
    if (odd > 2 && odd > text.length() / 200) {
      throw new UnreadableMinutes.UnknownFileType();
    }
  }
}
