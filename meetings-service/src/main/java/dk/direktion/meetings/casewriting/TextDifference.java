package dk.direktion.meetings.casewriting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dk.direktion.meetings.casewriting.DifferenceView.Change;
import dk.direktion.meetings.casewriting.DifferenceView.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares texts word by word, as a reader would. */
final class TextDifference {

  private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\n)");
  private static final Pattern LINE_BOUNDARY = Pattern.compile("(?<=\\n)");

  /** Beyond so many, comparing word by word takes too long and nobody could read the answer. */
  private static final int MOST_LINES = 3000;

  private static final int MOST_WORDS = 3000;

  private TextDifference() {}

  /** Compares line by line, and within lines that differ word by word. */
  static List<Piece> between(String before, String after) {
    List<String> old = List.of(LINE_BOUNDARY.split(before));
    List<String> now = List.of(LINE_BOUNDARY.split(after));
    if (old.size() + now.size() > MOST_LINES) {
      return replaced(before, after);
    }
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      add(pieces, Change.SAME, old.subList(done, delta.getSource().getPosition()));
      pieces.addAll(
          words(
              String.join("", delta.getSource().getLines()),
              String.join("", delta.getTarget().getLines())));
      done = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(pieces, Change.SAME, old.subList(done, old.size()));
    return pieces;
  }

  private static List<Piece> words(String before, String after) {
    List<String> old = List.of(WORD_BOUNDARY.split(before));
    List<String> now = List.of(WORD_BOUNDARY.split(after));
    if (old.size() + now.size() > MOST_WORDS) {
      return replaced(before, after);
    }
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      add(pieces, Change.SAME, old.subList(done, delta.getSource().getPosition()));
      add(pieces, Change.REMOVED, delta.getSource().getLines());
      add(pieces, Change.ADDED, delta.getTarget().getLines());
      done = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(pieces, Change.SAME, old.subList(done, old.size()));
    return pieces;
  }

  private static List<Piece> replaced(String before, String after) {
    List<Piece> pieces = new ArrayList<>();
    add(pieces, Change.REMOVED, List.of(before));
    add(pieces, Change.ADDED, List.of(after));
    return pieces;
  }

  private static void add(List<Piece> pieces, Change change, List<String> words) {
    String text = String.join("", words);
    if (!text.isEmpty()) {
      pieces.add(new Piece(change, text));
    }
  }
}
