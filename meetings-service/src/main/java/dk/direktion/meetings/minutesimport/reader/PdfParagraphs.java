package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes paragraphs of a PDF's rows: a row that was full runs on, a wide gap is an empty line. */
final class PdfParagraphs {

  private static final Pattern DIVIDED = Pattern.compile("\\p{L}{2}-$");

  /** After these a hyphen stands for a word's missing half, as in børne- og ungeudvalg. */
  private static final Set<String> JOINING = Set.of("og", "eller", "samt");

  private final List<String> lines = new ArrayList<>();
  private final Set<Integer> furniture = new TreeSet<>();
  private final float pitch;
  private final float margin;
  private PdfLayout.Row previous;

  /** Where the text before stands: page headers and footers may have come in between. */
  private int last;

  PdfParagraphs(List<List<PdfLayout.Row>> pages, Set<Integer> furnitureRows) {
    pitch = pitch(pages);
    margin = margin(pages, furnitureRows);
    var index = 0;
    var columns = new PdfColumns();
    for (var page : pages) {
      var firstOfPage = true;
      for (var i = 0; i < page.size(); i++) {
        var row = page.get(i);
        if (furnitureRows.contains(index++)) {
          furniture.add(lines.size());
          lines.add(row.text());
          continue;
        }
        add(row, columns.text(row, i + 1 < page.size() ? page.get(i + 1) : null), firstOfPage);
        firstOfPage = false;
      }
    }
  }

  DocumentText text() {
    return new DocumentText(lines, furniture, List.of());
  }

  private void add(PdfLayout.Row row, String text, boolean firstOfPage) {
    var apart =
        previous == null
            || (firstOfPage
                ? !runsOnToNextPage(row)
                : row.base() - previous.base() > pitch * 1.35f);
    if (previous != null && !apart && text.indexOf('\t') < 0 && runsOn(row)) {
      lines.set(last, joined(lines.get(last), text));
    } else {
      if (previous != null && apart) {
        lines.add("");
      }
      last = lines.size();
      lines.add(text);
    }
    previous = row;
  }

  /** The row before ran on when this row's first word had no room left on it. */
  private boolean runsOn(PdfLayout.Row row) {
    var room = margin - previous.right();
    return (room < row.firstWord() + previous.size() * 0.2f || isDivided(row))
        && Math.abs(row.size() - previous.size()) < 0.6f
        && Labels.of(row.text()).isNone()
        && lines.get(last).indexOf('\t') < 0
        && !isLed(previous.text())
        && Lines.of(List.of(row.text())).get(0).cue() == null
        && Lines.of(List.of(previous.text())).get(0).cue() == null;
  }

  /** A word with a hyphen at the row's end goes on below, whatever room there was. */
  private boolean isDivided(PdfLayout.Row row) {
    return DIVIDED.matcher(previous.text()).find()
        && Character.isLowerCase(row.text().charAt(0))
        && !JOINING.contains(row.text().split("\\s", 2)[0]);
  }

  private boolean runsOnToNextPage(PdfLayout.Row row) {
    return Character.isLowerCase(row.text().charAt(0)) && runsOn(row);
  }

  private static boolean isLed(String text) {
    return text.contains("....")
        || text.contains(" . . .")
        || text.contains("----")
        || text.contains("…");
  }

  private static String joined(String before, String after) {
    if (before.endsWith("-")
        && before.length() > 1
        && Character.isLetter(before.charAt(before.length() - 2))) {
      var word = after.split("\\s", 2)[0];
      if (JOINING.contains(word)) {
        return before + " " + after;
      }
      return Character.isLowerCase(after.charAt(0))
          ? before.substring(0, before.length() - 1) + after
          : before + after;
    }
    return before + " " + after;
  }

  /** The usual distance between base lines: the smaller half's middle, paragraph gaps apart. */
  private static float pitch(List<List<PdfLayout.Row>> pages) {
    var distances = new ArrayList<Float>();
    for (var page : pages) {
      for (var i = 1; i < page.size(); i++) {
        var distance = page.get(i).base() - page.get(i - 1).base();
        if (distance > 1 && distance < page.get(i).size() * 2.4f) {
          distances.add(distance);
        }
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? 14 : distances.get(distances.size() / 4);
  }

  /** The right edge the text runs to: nearly the widest row, page furniture apart. */
  private static float margin(List<List<PdfLayout.Row>> pages, Set<Integer> furnitureRows) {
    var edges = new ArrayList<Float>();
    var index = 0;
    for (var page : pages) {
      for (var row : page) {
        if (!furnitureRows.contains(index++)) {
          edges.add(row.right());
        }
      }
    }
    edges.sort(null);
    return edges.isEmpty() ? 0 : edges.get(edges.size() - 1);
  }
}
