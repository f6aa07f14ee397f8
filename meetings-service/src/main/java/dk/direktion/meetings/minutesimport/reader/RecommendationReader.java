package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a recommendation's points, whether they are numbered, bulleted, "at"-lines or paragraphs.
 */
final class RecommendationReader {

  private enum Form {
    NUMBERS,
    BULLETS,
    LETTERS,
    CLAUSES,
    PARAGRAPHS
  }

  private static final Pattern RECOMMENDS =
      Pattern.compile(
          "(?<![\\p{L}])(?:indstiller|indstilles|anbefaler|anbefales|foreslår|foreslås|bedes|beder)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLAUSE = Pattern.compile("^at\\s+\\S", Pattern.CASE_INSENSITIVE);

  private static final Pattern WHO =
      Pattern.compile(
          "^(.{2,120}?(?:indstiller|anbefaler|foreslår)(?: (?:til|over for|overfor) [^,]{2,80})?,?(?: at)?(?: (?:direktionen|\\S*udvalget|\\S*rådet|\\S*bestyrelsen))?)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<Line> lines;
  private final Form form;
  private final List<Point> points = new ArrayList<>();
  private final List<String> intro = new ArrayList<>();
  private final Set<Integer> pointLines = new HashSet<>();
  private boolean lastWasIntro;

  private static final class Point {
    private String text;
    private final List<String> subs = new ArrayList<>();
    private final List<Labels.Label> labels = new ArrayList<>();
    private final char mark;
    private final int indent;
    private final char style;

    private Point(Labels.Label label, int indent) {
      this.text = label.text();
      this.mark = label.mark();
      this.indent = indent;
      this.style = label.style();
    }
  }

  /** Reads the non-blank lines of one recommendation; their indexes tell where blanks were. */
  RecommendationReader(List<Line> all) {
    var headings = (int) all.stream().takeWhile(RecommendationLines::isHeading).count();
    all.subList(0, headings).forEach(heading -> intro.add(heading.clean()));
    this.lines = all.subList(headings, all.size());
    this.form = form();
    if (form == Form.PARAGRAPHS) {
      paragraphs();
    } else {
      for (var i = 0; i < lines.size(); i++) {
        read(i);
      }
    }
  }

  Recommendation result(String text) {
    var numbered = new ArrayList<ReadPoint>();
    for (var point : points) {
      numbered.add(new ReadPoint(numbered.size() + 1, Lines.plain(point.text), subPoints(point)));
    }
    return new Recommendation(intro.isEmpty() ? null : String.join(" ", intro), numbered, text);
  }

  boolean isPoint(Line line) {
    return pointLines.contains(line.index());
  }

  private Form form() {
    var numbers = 0;
    var bullets = 0;
    var letters = 0;
    var clauses = 0;
    for (var line : lines) {
      var label = label(line);
      numbers +=
          label.number() > 0
                  && (!label.bullet() || label.number() == 1 && numbers == 0 && bullets == 0)
              ? 1
              : 0;
      bullets += label.bullet() && label.number() == 0 ? 1 : 0;
      letters += label.letter() != ' ' ? 1 : 0;
      clauses += label.isNone() && CLAUSE.matcher(label.text()).find() ? 1 : 0;
    }
    if (numbers > 0) {
      return Form.NUMBERS;
    }
    if (bullets > 0 && !firstIsLetter()) {
      return Form.BULLETS;
    }
    return letters > 0
        ? Form.LETTERS
        : clauses > 1 || clauses == 1 && lines.size() > 1 ? Form.CLAUSES : Form.PARAGRAPHS;
  }

  private boolean firstIsLetter() {
    return lines.stream()
        .map(RecommendationReader::label)
        .filter(label -> !label.isNone())
        .findFirst()
        .filter(label -> label.letter() != ' ' && !label.bullet())
        .isPresent();
  }

  private void read(int i) {
    var line = lines.get(i);
    var label = label(line);
    if (isTop(line, label)) {
      add(line, label);
    } else if (!points.isEmpty() && !label.isNone()) {
      addSub(line, label);
    } else if (label.isNone()) {
      unlabelled(i, line, label);
    } else {
      add(line, label);
    }
  }

  private boolean isTop(Line line, Labels.Label label) {
    return switch (form) {
      case NUMBERS -> label.number() > 0 && isNextNumber(line, label);
      case BULLETS ->
          label.bullet() && !label.inner() && label.letter() == ' ' && isOuterBullet(line, label);
      case LETTERS -> label.letter() != ' ' || label.number() > 0;
      default -> CLAUSE.matcher(label.text()).find();
    };
  }

  private boolean isNextNumber(Line line, Labels.Label label) {
    if (points.isEmpty()) {
      return true;
    }
    var first = points.get(0);
    var last = points.get(points.size() - 1);
    var inRun =
        !last.labels.isEmpty()
            && last.labels.get(last.labels.size() - 1).number() == label.number() - 1
            && last.labels.get(last.labels.size() - 1).style() == label.style()
            && last.labels.get(last.labels.size() - 1).bullet() == label.bullet();
    return label.bullet() == (first.mark != ' ')
        && label.style() == first.style
        && line.indent() <= first.indent + 1
        && label.number() >= points.size()
        && label.number() <= points.size() + 2
        && label.number() != 1
        && !(inRun && label.number() != points.size() + 1)
        && !(inRun && last.labels.size() > 1);
  }

  private boolean isOuterBullet(Line line, Labels.Label label) {
    if (points.isEmpty()) {
      return true;
    }
    var first = points.get(0);
    var last = points.get(points.size() - 1);
    if (line.indent() >= first.indent + 2) {
      return false;
    }
    return label.mark() == first.mark || !last.text.endsWith(":") && last.subs.isEmpty();
  }

  private void unlabelled(int i, Line line, Labels.Label label) {
    var text = label.text();
    var first = i == 0 || lines.get(i - 1).index() != line.index() - 1;
    if (points.isEmpty()) {
      if (!first || intro.isEmpty() || isLeadIn(text) || !saysPoint(text)) {
        intro.add(text);
        lastWasIntro = true;
        return;
      }
      add(line, label);
      return;
    }
    if (!first && !lastWasIntro && !endsSentence(lines.get(i - 1).clean())) {
      append(text);
      pointLines.add(line.index());
      return;
    }
    if (isGroupHeading(i, text)) {
      addSub(line, label);
    } else if (saysPoint(text)) {
      if (isLeadIn(text) && i + 1 < lines.size()) {
        intro.add(text);
        lastWasIntro = true;
      } else {
        add(line, label);
      }
    } else {
      lastWasIntro = true;
    }
  }

  /** A short line between a point and labelled lines is a heading over sub-points. */
  private boolean isGroupHeading(int i, String text) {
    if (form == Form.CLAUSES
        || text.length() > 90
        || endsSentence(text)
        || RECOMMENDS.matcher(text).find()) {
      return false;
    }
    if (i + 1 >= lines.size()) {
      return false;
    }
    var next = label(lines.get(i + 1));
    return !next.isNone() && !isTop(lines.get(i + 1), next);
  }

  private void paragraphs() {
    var paragraphs = new ArrayList<List<Line>>();
    for (var line : lines) {
      var last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
      if (last != null
          && last.get(last.size() - 1).index() == line.index() - 1
          && !endsSentence(last.get(last.size() - 1).clean())) {
        last.add(line);
      } else {
        paragraphs.add(new ArrayList<>(List.of(line)));
      }
    }
    var cued = paragraphs.stream().anyMatch(paragraph -> saysPoint(text(paragraph)));
    for (var paragraph : paragraphs) {
      var text = text(paragraph);
      var leads = paragraph != paragraphs.get(paragraphs.size() - 1) && isLeadIn(text);
      if (leads) {
        intro.add(text);
        cued =
            cued
                && paragraphs.stream()
                    .filter(other -> other != paragraph)
                    .anyMatch(other -> saysPoint(text(other)));
      } else if (!cued || saysPoint(text)) {
        points.add(new Point(new Labels.Label(false, false, ' ', 0, ' ', ' ', text), 0));
        paragraph.forEach(line -> pointLines.add(line.index()));
        var who = WHO.matcher(text);
        if (intro.isEmpty() && who.find()) {
          intro.add(who.group(1).strip());
        }
      }
    }
  }

  private static String text(List<Line> paragraph) {
    return String.join(" ", paragraph.stream().map(line -> line.text().strip()).toList());
  }

  private void add(Line line, Labels.Label label) {
    points.add(new Point(label, line.indent()));
    pointLines.add(line.index());
    lastWasIntro = false;
  }

  private void addSub(Line line, Labels.Label label) {
    var point = points.get(points.size() - 1);
    point.subs.add(label.text());
    point.labels.add(label);
    pointLines.add(line.index());
    lastWasIntro = false;
  }

  private void append(String text) {
    var point = points.get(points.size() - 1);
    if (point.subs.isEmpty()) {
      point.text = point.text + " " + text;
    } else {
      var last = point.subs.size() - 1;
      var label = point.labels.get(last);
      var longer = point.subs.get(last) + " " + text;
      point.subs.set(last, longer);
      point.labels.set(
          last,
          new Labels.Label(
              label.bullet(),
              label.inner(),
              label.mark(),
              label.number(),
              label.letter(),
              label.style(),
              longer));
    }
  }

  /** Numbers and letters of sub-points go where their order says the same; otherwise they stay. */
  private static List<String> subPoints(Point point) {
    var inOrder = true;
    for (var i = 0; i < point.labels.size(); i++) {
      var label = point.labels.get(i);
      inOrder &=
          label.number() == i + 1
              || label.letter() == 'a' + i
              || label.isNone() == false && label.number() == 0 && label.letter() == ' ';
    }
    var keep = !inOrder;
    return point.labels.stream()
        .map(label -> Lines.plain(keep ? label.labelled() : label.text()))
        .toList();
  }

  private static boolean saysPoint(String text) {
    return CLAUSE.matcher(text).find() || RECOMMENDS.matcher(text).find();
  }

  private static boolean isLeadIn(String text) {
    var t = text.strip();
    var lower = Words.lower(t);
    return t.length() <= 300
        && !t.isEmpty()
        && ".!?".indexOf(t.charAt(t.length() - 1)) < 0
        && (t.endsWith(":")
            || t.endsWith(",")
            || lower.endsWith(" at")
            || lower.equals("at")
            || lower.endsWith("direktionen")
            || lower.endsWith("udvalget")
            || lower.endsWith("rådet")
            || lower.endsWith("indstiller")
            || lower.endsWith("indstilles"));
  }

  private static boolean endsSentence(String text) {
    var t = text.strip();
    return !t.isEmpty() && ".!?".indexOf(t.charAt(t.length() - 1)) >= 0;
  }

  private static Labels.Label label(Line line) {
    var text = line.text().length() <= 2000 ? line.clean() : line.text();
    return Labels.of(text);
  }
}
