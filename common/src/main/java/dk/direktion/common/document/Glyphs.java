package dk.direktion.common.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The characters our fonts can draw; a PDF for keeping may hold no others. */
final class Glyphs {

  static final String REGULAR = "fonts/IBMPlexSans-Regular.ttf";
  static final String BOLD = "fonts/IBMPlexSans-Bold.ttf";
  static final String WIDER = "fonts/NotoSans-Regular.ttf";
  static final int REPLACEMENT = 0xFFFD;

  private static final Glyphs ALL = new Glyphs(List.of(REGULAR, WIDER));

  private final BitSet drawn = new BitSet();

  private Glyphs(List<String> fonts) {
    drawn.set('\n');
    for (String font : fonts) {
      try (TrueTypeFont parsed =
          new TTFParser().parse(new RandomAccessReadBuffer(Resource.bytes(font)))) {
        CmapLookup glyphs = parsed.getUnicodeCmapLookup();
        for (int character = ' '; character <= Character.MAX_VALUE; character++) {
          if (glyphs.getGlyphId(character) != 0) {
            drawn.set(character);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Returns the text with the sign � for each character no font can draw; invisible ones that only
   * steer others, such as those that join emoji, are left out.
   */
  static String drawable(String text) {
    StringBuilder drawable = new StringBuilder(text.length());
    text.codePoints()
        .filter(character -> !steersOthers(character))
        .map(character -> ALL.drawn.get(character) ? character : REPLACEMENT)
        .forEach(drawable::appendCodePoint);
    return drawable.toString();
  }

  private static boolean steersOthers(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT
        || character >= 0xFE00 && character <= 0xFE0F
        || character >= 0x1F3FB && character <= 0x1F3FF;
  }
}
