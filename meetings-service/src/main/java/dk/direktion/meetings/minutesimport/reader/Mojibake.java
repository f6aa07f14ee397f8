package dk.direktion.meetings.minutesimport.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Repairs UTF-8 that was once read as windows-1252, also where the second half of a letter was cut
 * off; a letter that is gone is guessed from the document's own words.
 */
final class Mojibake {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int MOST_GUESSES_TOLD = 200;

  /** Parts of common Danish words, for guessing the letter between the rest. */
  private static final List<String> STEMS =
      List.of(
          "vækst",
          "sæt",
          "klær",
          "læg",
          "pæd",
          "lær",
          "næs",
          "vær",
          "værd",
          "ældre",
          "ændr",
          "træ",
          "træn",
          "særlig",
          "præ",
          "klæ",
          "bære",
          "kræv",
          "læs",
          "mærk",
          "næv",
          "æld",
          "udvælg",
          "længere",
          "hjælp",
          "tæt",
          "tænk",
          "støtte",
          "ønsk",
          "økonomi",
          "børn",
          "søg",
          "bør",
          "følg",
          "møde",
          "løn",
          "grøn",
          "høj",
          "høring",
          "hør",
          "øg",
          "gør",
          "før",
          "første",
          "størr",
          "køb",
          "køre",
          "døgn",
          "føl",
          "løs",
          "øvrig",
          "sø",
          "søndag",
          "lørdag",
          "miljø",
          "både",
          "område",
          "små",
          "råd",
          "år",
          "på",
          "få",
          "når",
          "må",
          "så",
          "også",
          "åben",
          "måned",
          "påvirk",
          "forslå",
          "foreslå",
          "gå",
          "stå",
          "nå",
          "hånd",
          "målt",
          "mål",
          "erklær",
          "klæring",
          "forklær",
          "språg",
          "skrå",
          "håb",
          "længde",
          "færd",
          "fællesskab",
          "fælles",
          "næst",
          "læng",
          "kæmp",
          "medbestemmelse",
          "håndter");

  private final List<String> lines;
  private final Set<String> vocabulary = new HashSet<>();
  private final List<Warning> warnings = new ArrayList<>();

  Mojibake(List<String> source) {
    var repaired = new ArrayList<String>(source.size());
    var count = 0;
    var cut = false;
    for (var line : source) {
      var text = line;
      for (var pass = 0; pass < 3 && suspicious(text); pass++) {
        var again = decode(text);
        if (again.equals(text)) {
          break;
        }
        count++;
        text = again;
      }
      cut |= text.indexOf('Ã') >= 0 || text.indexOf('\uFFFD') >= 0;
      repaired.add(text);
    }
    if (count > 0) {
      warnings.add(new Warning(0, "MOJIBAKE_REPAIRED", Map.of("count", String.valueOf(count))));
    }
    lines = cut ? guess(repaired) : repaired;
  }

  List<String> lines() {
    return lines;
  }

  List<Warning> warnings() {
    return warnings;
  }

  private static boolean suspicious(String text) {
    return text.indexOf('Ã') >= 0 || text.indexOf('Â') >= 0 || text.indexOf('â') >= 0;
  }

  private static String decode(String text) {
    var decoded = new StringBuilder(text.length());
    var i = 0;
    while (i < text.length()) {
      var length =
          switch (text.charAt(i)) {
            case 'Ã', 'Â' -> 2;
            case 'â' -> 3;
            default -> 1;
          };
      var letter =
          length > 1 && i + length <= text.length() ? letter(text.substring(i, i + length)) : null;
      decoded.append(letter == null ? text.substring(i, i + 1) : letter);
      i += letter == null ? 1 : length;
    }
    return decoded.toString();
  }

  /** Gives the letter whose UTF-8 bytes these characters are; null when they are none. */
  private static String letter(String characters) {
    var bytes = new byte[characters.length()];
    for (var i = 0; i < bytes.length; i++) {
      var c = characters.charAt(i);
      var encoded =
          c >= 0x80 && c < 0xA0 ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WINDOWS);
      if (encoded.length != 1 || encoded[0] == '?' || i > 0 && (encoded[0] & 0xC0) != 0x80) {
        return null;
      }
      bytes[i] = encoded[0];
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException otherwise) {
      return null;
    }
  }

  private List<String> guess(List<String> repaired) {
    for (var line : repaired) {
      for (var word : line.split("[^\\p{L}]+")) {
        if (word.length() >= 4 && word.indexOf('Ã') < 0) {
          vocabulary.add(Words.lower(word));
        }
      }
    }
    var guessed = new ArrayList<String>(repaired.size());
    for (var line : repaired) {
      guessed.add(
          line.indexOf('Ã') < 0 && line.indexOf('\uFFFD') < 0
              ? line
              : guessLine(line, guessed.size() + 1));
    }
    return guessed;
  }

  private String guessLine(String line, int number) {
    var result = new StringBuilder(line.length());
    var i = 0;
    while (i < line.length()) {
      if (!isWordPart(line.charAt(i))) {
        result.append(line.charAt(i++));
        continue;
      }
      var end = i;
      while (end < line.length() && isWordPart(line.charAt(end))) {
        end++;
      }
      var word = line.substring(i, end);
      result.append(isBroken(word) && word.length() <= 80 ? guessWord(word, number) : word);
      i = end;
    }
    return result.toString();
  }

  private String guessWord(String word, int number) {
    var guess = word;
    for (var tries = 0; isBroken(guess) && tries < 6; tries++) {
      var at = guess.indexOf('Ã') >= 0 ? guess.indexOf('Ã') : guess.indexOf('\uFFFD');
      var before = guess.substring(0, at);
      var after = guess.substring(at + 1);
      var upper = before.isEmpty() && !after.isEmpty() && Character.isUpperCase(after.charAt(0));
      guess = before + best(before, after, upper) + after;
    }
    if (warnings.size() < MOST_GUESSES_TOLD) {
      warnings.add(
          new Warning(number, "MOJIBAKE_GUESSED", Map.of("original", word, "guess", guess)));
    }
    return guess;
  }

  private String best(String before, String after, boolean upper) {
    if (before.isEmpty() && after.isEmpty()) {
      return "à";
    }
    var best = "æ";
    var most = 0;
    for (var letter : List.of("æ", "ø", "å", "é")) {
      var score = score(Words.lower(before), letter, Words.lower(after));
      if (score > most) {
        most = score;
        best = letter;
      }
    }
    return upper ? best.toUpperCase(java.util.Locale.ROOT) : best;
  }

  /** The longest known word, or part of one, that holds the letter at this place. */
  private int score(String before, String letter, String after) {
    var whole = before + letter + after;
    if (vocabulary.contains(whole)) {
      return 1000;
    }
    var at = before.length();
    var best = 0;
    for (var from = Math.max(0, at - 14); from <= at; from++) {
      for (var to = at + 1; to <= Math.min(whole.length(), at + 15); to++) {
        if (to - from > best
            && (to - from >= 4 && vocabulary.contains(whole.substring(from, to))
                || STEMS.contains(whole.substring(from, to)))) {
          best = to - from;
        }
      }
    }
    return best;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '\uFFFD';
  }

  private static boolean isBroken(String word) {
    return word.indexOf('Ã') >= 0 || word.indexOf('\uFFFD') >= 0;
  }
}
