package dk.direktion.meetings.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text in which the database has put the words searched for between marks. */
record MarkedText(String text) {

  private static final char BEGIN = '\uE000';
  private static final char END = '\uE001';
  private static final int LONGEST = 260;
  private static final int BEFORE_THE_MARK = 90;
  private static final Pattern SENTENCE_ENDS =
      Pattern.compile("(?<=[.!?:])\\s+(?=\uE000?\\p{Lu})|\\s*\\n\\s*");

  List<TextSegmentView> whole() {
    return segments(text.strip());
  }

  /** Returns the sentence with the most marks, shortened around them; nothing without a mark. */
  List<TextSegmentView> sentence() {
    String best = "";
    long most = 0;
    for (String sentence : SENTENCE_ENDS.split(text)) {
      long marks = sentence.chars().filter(c -> c == BEGIN).count();
      if (marks > most) {
        best = sentence;
        most = marks;
      }
    }
    return segments(shortened(best.strip()));
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int from = wordBoundary(sentence, sentence.indexOf(BEGIN) - BEFORE_THE_MARK);
    int to = from + LONGEST >= sentence.length() ? sentence.length() : from + LONGEST;
    int cut = to == sentence.length() ? to : Math.max(sentence.lastIndexOf(' ', to), from + 1);
    String part = sentence.substring(from, cut);
    if (part.lastIndexOf(BEGIN) > part.lastIndexOf(END)) {
      part = part + END;
    }
    return (from > 0 ? "… " : "") + part.strip() + (cut < sentence.length() ? " …" : "");
  }

  private static int wordBoundary(String sentence, int near) {
    return near <= 0 ? 0 : sentence.indexOf(' ', near) + 1;
  }

  private static List<TextSegmentView> segments(String marked) {
    List<TextSegmentView> segments = new ArrayList<>();
    boolean inMark = false;
    StringBuilder piece = new StringBuilder();
    for (char c : marked.toCharArray()) {
      if (c == BEGIN || c == END) {
        add(segments, piece, inMark);
        inMark = c == BEGIN;
      } else {
        piece.append(c);
      }
    }
    add(segments, piece, inMark);
    return segments;
  }

  private static void add(List<TextSegmentView> segments, StringBuilder piece, boolean marked) {
    if (!piece.isEmpty()) {
      segments.add(new TextSegmentView(piece.toString(), marked));
      piece.setLength(0);
    }
  }
}
