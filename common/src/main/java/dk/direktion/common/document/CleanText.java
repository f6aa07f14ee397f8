package dk.direktion.common.document;

import java.text.Normalizer;

/** Text as every format can hold it. */
public final class CleanText {

  private CleanText() {}

  /** Leaves out what XML cannot hold (control characters, halves of characters), and composes. */
  public static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(CleanText::isHeldByXml).forEach(clean::appendCodePoint);
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static boolean isHeldByXml(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || character >= 0x20 && character < 0x7F
        || character >= 0xA0 && character < Character.MIN_SURROGATE
        || character > Character.MAX_SURROGATE && character < 0xFFFE
        || character >= 0x10000 && (character & 0xFFFE) != 0xFFFE;
  }
}
