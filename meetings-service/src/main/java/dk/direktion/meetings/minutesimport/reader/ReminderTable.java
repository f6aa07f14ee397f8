package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a reminder list: rows of expected time, subject and responsible, a month carried down. */
final class ReminderTable {

  private static final Set<String> TIME =
      Set.of(
          "forventet tidspunkt",
          "tidspunkt",
          "forventet",
          "hvornår",
          "frist",
          "dato",
          "måned",
          "tid",
          "deadline",
          "forventet dato",
          "termin");

  private static final Set<String> SUBJECT =
      Set.of(
          "sag emne",
          "sag",
          "emne",
          "opgave",
          "hvad",
          "sager",
          "emner",
          "punkt",
          "aktivitet",
          "sag opgave",
          "emne sag");

  private static final Set<String> RESPONSIBLE =
      Set.of(
          "ansvarlig",
          "ansvarlige",
          "ansvar",
          "hvem",
          "ansvarlig center",
          "center",
          "tovholder",
          "ansvarlig enhed");

  private static final String MONTHS =
      "(?:primo |medio |ultimo |start |slut(?:ning(?:en)? af)? )?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\.?";

  private static final Pattern MONTH =
      Pattern.compile(
          "^" + MONTHS + "(?:[ ,/–-]+(?:\\d{4}|" + MONTHS + "))*:?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DAY =
      Pattern.compile(
          "^(?:d\\.|den)? ?\\d{1,2}\\.(?: ?(?:-|–|og) ?\\d{1,2}\\.)?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern EXPECTED =
      Pattern.compile(
          "^\\(?(?:"
              + MONTHS
              + "|\\d{1,2}[./-].*|\\d{4}.*|uge \\d.*|\\d\\. (?:uge|kvartal|halvår).*|(?:års|måneds|kvartals|halvårs|uge|daglig|årlig|månedlig|ugentlig|løbende|kvartal|forår|efterår|sommer|vinter|q[1-4]|primo|medio|ultimo|snarest|hver).*)\\)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern EMPHASIS =
      Pattern.compile("^(?:<i>.*</i>|<b>.*</b>|<em>.*</em>|\\*.+\\*|_.+_)$");

  private final List<Line> lines;
  private final int end;
  private final Predicate<Line> furniture;
  private final List<ReadReminder> reminders = new ArrayList<>();
  private final List<Line> subHeadings = new ArrayList<>();
  private final List<Line> rows = new ArrayList<>();
  private int time;
  private int subject;
  private int responsible;
  private String month;
  private Line monthRow;
  private int next;

  /**
   * Reads the table whose first line is {@code lines.get(start)}, no further than {@code end};
   * furniture is passed over.
   */
  ReminderTable(List<Line> lines, int start, int end, Predicate<Line> furniture) {
    this.lines = lines;
    this.end = end;
    this.furniture = furniture;
    columns(lines.get(start));
    read(start);
    carry(null, null);
  }

  /** Tells whether a line is the head of a reminder table. */
  static boolean isHead(Line line) {
    if (!line.isRow() || line.text().length() > 300) {
      return false;
    }
    var time = false;
    var subject = false;
    var responsible = false;
    for (var cell : line.cells()) {
      var word = Words.fold(Lines.plain(cell));
      time |= TIME.contains(word);
      subject |= SUBJECT.contains(word);
      responsible |= RESPONSIBLE.contains(word);
    }
    return time && subject && responsible;
  }

  /** Tells whether a line is a row of three cells, as in a reminder list that lost its head. */
  static boolean isHeadlessRow(Line line) {
    return line.isRow() && line.text().length() <= 600 && line.cells().size() == 3;
  }

  List<ReadReminder> reminders() {
    return reminders;
  }

  List<Line> rows() {
    return rows;
  }

  /** The rows that are headings between the reminders. */
  List<Line> subHeadings() {
    return subHeadings;
  }

  /** Index of the first line after the table. */
  int next() {
    return next;
  }

  private void columns(Line head) {
    responsible = 2;
    subject = 1;
    if (!isHead(head)) {
      return;
    }
    var cells = head.cells();
    for (var i = 0; i < cells.size(); i++) {
      var word = Words.fold(Lines.plain(cells.get(i)));
      if (TIME.contains(word)) {
        time = i;
      } else if (SUBJECT.contains(word)) {
        subject = i;
      } else if (RESPONSIBLE.contains(word)) {
        responsible = i;
      }
    }
  }

  private void read(int start) {
    next = start;
    for (var i = start; i < end; i++) {
      var line = lines.get(i);
      if (line.isBlank() || furniture.test(line)) {
        continue;
      }
      var bareMonth = i > start && MONTH.matcher(line.clean()).matches() && rowFollows(i);
      if (!line.isRow() && !bareMonth) {
        return;
      }
      rows.add(line);
      next = i + 1;
      if (!isHead(line) && !line.isRule()) {
        row(line);
      }
    }
  }

  private boolean rowFollows(int index) {
    for (var i = index + 1; i < end; i++) {
      if (!lines.get(i).isBlank() && !furniture.test(lines.get(i))) {
        return lines.get(i).isRow();
      }
    }
    return false;
  }

  private void row(Line line) {
    var cells = line.cells();
    if (cells.size() == 2) {
      two(line, cells);
      return;
    }
    var expected = cell(cells, time);
    var what = subjects(cells);
    var who = cell(cells, responsible);
    if (what.isEmpty() && who.isEmpty()) {
      alone(line, expected);
    } else if (expected.isEmpty() && who.isEmpty() && EMPHASIS.matcher(what).matches()) {
      carry(null, null);
      subHeadings.add(line);
    } else {
      add(expected, what, who);
    }
  }

  /** A row that lost its empty first cell, or has no responsible. */
  private void two(Line line, List<String> cells) {
    if (EXPECTED.matcher(Lines.plain(cells.get(0))).matches()
        || DAY.matcher(cells.get(0)).matches()) {
      if (cells.get(1).isEmpty()) {
        carry(Lines.plain(cells.get(0)), line);
      } else {
        add(cells.get(0), cells.get(1), "");
      }
    } else {
      add("", cells.get(0), cells.get(1));
    }
  }

  private void alone(Line line, String text) {
    if (EXPECTED.matcher(Lines.plain(text)).matches()) {
      carry(Lines.plain(text), line);
    } else {
      carry(null, null);
      subHeadings.add(line);
    }
  }

  /** Carries a month down to the rows below; one no row used is a heading of its own. */
  private void carry(String text, Line row) {
    if (monthRow != null) {
      subHeadings.add(monthRow);
    }
    month = text;
    monthRow = row;
  }

  private void add(String expected, String what, String who) {
    var when = Lines.plain(expected);
    if (when.isEmpty()) {
      when = month == null ? "" : month;
      monthRow = null;
    } else if (DAY.matcher(when).matches() && month != null && MONTH.matcher(month).matches()) {
      when = when + " " + Words.lower(month);
      monthRow = null;
    } else if (MONTH.matcher(when).matches()) {
      carry(null, null);
    }
    reminders.add(new ReadReminder(orNull(when), Lines.plain(what), orNull(Lines.plain(who))));
  }

  /** The subject, and whatever stands in cells the head did not name. */
  private String subjects(List<String> cells) {
    var text = new StringBuilder(cell(cells, subject));
    for (var i = 0; i < cells.size(); i++) {
      if (i != time && i != subject && i != responsible && !cells.get(i).isEmpty()) {
        text.append(text.isEmpty() ? "" : " ").append(cells.get(i));
      }
    }
    return text.toString();
  }

  private static String cell(List<String> cells, int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
