package dk.direktion.meetings.minutesimport.reader;

import java.util.Locale;

/** Compares Danish titles and words without regard to case, punctuation and slips of the pen. */
final class Words {

  /** Longer texts are compared by their beginnings only: no title is longer. */
  private static final int LONGEST_COMPARED = 240;

  private Words() {}

  /** Keeps letters and digits in lower case, one space between words. */
  static String fold(String text) {
    var folded = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    var end = folded.length();
    return end > 0 && folded.charAt(end - 1) == ' '
        ? folded.substring(0, end - 1)
        : folded.toString();
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Tells how alike two texts are once folded: 1 when equal, 0 when nothing is shared. */
  static double similarity(String one, String other) {
    var a = cut(fold(one));
    var b = cut(fold(other));
    var longest = Math.max(a.length(), b.length());
    if (longest == 0) {
      return 0;
    }
    if (Math.abs(a.length() - b.length()) > longest / 2) {
      return 0;
    }
    return 1.0 - (double) distance(a, b) / longest;
  }

  static boolean same(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 12 && fold(one).equals(fold(other));
  }

  /** Counts the letters to insert, remove or replace to make one text the other. */
  static int distance(String a, String b) {
    var previous = new int[b.length() + 1];
    var current = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
      }
      var swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }

  /** Tells a sentence of running text from a title or a name. */
  static boolean isProse(String text) {
    var t = text.strip();
    if (t.length() > 220) {
      return true;
    }
    var words = 1;
    for (var i = 1; i < t.length(); i++) {
      words +=
          Character.isWhitespace(t.charAt(i)) && !Character.isWhitespace(t.charAt(i - 1)) ? 1 : 0;
    }
    var last = t.isEmpty() ? ' ' : t.charAt(t.length() - 1);
    return words >= 6 && (last == '.' || last == '?' || last == '!' || last == ':') || last == ',';
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_COMPARED ? text : text.substring(0, LONGEST_COMPARED);
  }
}
