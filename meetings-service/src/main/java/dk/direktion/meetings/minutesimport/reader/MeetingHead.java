package dk.direktion.meetings.minutesimport.reader;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what stands before the first item: title, date, time, place, and who was there. */
final class MeetingHead {

  private enum Label {
    DATE,
    TIME,
    END,
    PLACE,
    BODY,
    PEOPLE
  }

  private record Part(Label label, String text) {}

  private static final int LONGEST = 300;

  private static final String DATES = "mødedato|dato og tid(?:spunkt)?|dato|mødets dato";
  private static final String TIMES =
      "mødetidspunkt|starttidspunkt|tidspunkt|mødestart|mødet (?:startede|begyndte)|start|mødetid|tid";
  private static final String ENDS = "sluttidspunkt|slut|mødet sluttede|mødeslut|sluttid";
  private static final String PLACES = "mødested|sted|mødelokale|lokale|lokation";
  private static final String BODIES = "udvalg|forum|organ|mødeforum|råd|mødenavn|møde i";
  private static final String PEOPLE =
      "deltagere|mødedeltagere|øvrige deltagere|deltagerliste|deltager|til ?stede(?:værende)?|mødt|medlemmer|fraværende|afbud(?: fra)?|fravær|ikke til ?stede|gæster|mødeleder|ordstyrer|formand|referent|sekretær|indkaldt|dirigent";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{L}-])(?:("
              + DATES
              + ")|("
              + TIMES
              + ")|("
              + ENDS
              + ")|("
              + PLACES
              + ")|("
              + BODIES
              + ")|("
              + PEOPLE
              + "))(?![\\p{L}])(\\s*:)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Ledger ledger;
  private final List<String> header = new ArrayList<>();
  private final List<String> participants = new ArrayList<>();
  private final List<String> unplaced = new ArrayList<>();
  private LocalDate date;
  private LocalTime start;
  private LocalTime end;
  private String place;
  private String labelledBody;
  private String titleBody;
  private String loneBody;
  private Label pending;

  MeetingHead(List<Line> lines, ContentsTable contents, Set<Integer> furniture, Ledger ledger) {
    this.ledger = ledger;
    for (var line : lines) {
      if (contents.holds(line.index())) {
        pending = null;
      } else if (!line.isBlank() && !furniture.contains(line.index())) {
        read(line);
      }
    }
  }

  ReadMeeting meeting() {
    var body = titleBody != null ? titleBody : labelledBody != null ? labelledBody : loneBody;
    return new ReadMeeting(body, date, start, end, place, header);
  }

  List<String> participants() {
    return participants;
  }

  List<String> unplaced() {
    return unplaced;
  }

  void addToHeader(String text) {
    header.add(text);
  }

  private void read(Line line) {
    var text = flat(line);
    if (text.length() > LONGEST) {
      place(line, unplaced, Piece.Kind.UNPLACED);
      return;
    }
    var parts = pending == Label.PLACE && text.indexOf(':') < 0 ? List.<Part>of() : parts(text);
    if (!parts.isEmpty()) {
      labelled(line, parts);
    } else if (pending == Label.PEOPLE && !BodyNames.isTitle(text) && !Words.isProse(text)) {
      place(line, participants, Piece.Kind.PARTICIPANTS);
    } else if (pending != null && pending != Label.PEOPLE && take(pending, text)) {
      place(line, header, kind(pending));
      pending = null;
    } else {
      unlabelled(line, text);
    }
  }

  private void labelled(Line line, List<Part> parts) {
    pending = null;
    var first = parts.get(0).label();
    for (var part : parts) {
      if (part.text().isEmpty()) {
        pending = part.label();
      } else if (!take(part.label(), part.text())) {
        ledger.markUnsure(line, kind(part.label()), null);
      }
    }
    if (parts.stream().anyMatch(part -> part.label() == Label.PEOPLE)) {
      pending = Label.PEOPLE;
      place(line, participants, Piece.Kind.PARTICIPANTS);
    } else {
      place(line, header, kind(first));
    }
  }

  private void unlabelled(Line line, String text) {
    pending = null;
    var found = DanishDates.find(text);
    if (BodyNames.isTitle(text)) {
      if (titleBody == null) {
        titleBody = BodyNames.inTitle(text).filter(name -> !name.endsWith("ommune")).orElse(null);
      }
      takeDate(line, text);
      place(line, header, Piece.Kind.TITLE);
    } else if (found.isPresent()
        && (date == null || date.equals(found.get().date()))
        && text.length() <= 120) {
      var before = BodyNames.withoutDate(text).strip();
      if (loneBody == null
          && BodyNames.inTitle(text).filter(BodyNames::isBody).isPresent()
          && !before.isEmpty()) {
        loneBody = BodyNames.inTitle(text).orElse(null);
      }
      takeDate(line, text);
      place(line, header, Piece.Kind.DATE);
    } else if (loneBody == null && BodyNames.isBody(text)) {
      loneBody = BodyNames.tidy(text, null);
      place(line, header, Piece.Kind.TITLE);
    } else if (line.level() == 1 || Words.lower(text).endsWith(" kommune")) {
      place(line, header, Piece.Kind.TITLE);
    } else if (start == null && DanishDates.clock(text).isPresent() && text.length() <= 60) {
      take(Label.TIME, text);
      place(line, header, Piece.Kind.DATE);
    } else {
      place(line, unplaced, Piece.Kind.UNPLACED);
    }
  }

  private boolean take(Label label, String value) {
    return switch (label) {
      case DATE -> takeDate(null, value);
      case TIME -> {
        var dated = DanishDates.find(value).isPresent() && takeDate(null, value);
        var hours = DanishDates.labelledClock(value);
        hours.ifPresent(this::takeHours);
        yield hours.isPresent() || dated;
      }
      case END -> {
        var hours = DanishDates.labelledClock(value);
        hours.ifPresent(found -> end = found.start());
        yield hours.isPresent();
      }
      case PLACE -> {
        place = place == null ? value : place + ", " + value;
        yield true;
      }
      case BODY -> {
        labelledBody = labelledBody == null ? value : labelledBody;
        yield true;
      }
      case PEOPLE -> true;
    };
  }

  private boolean takeDate(Line line, String text) {
    var found = DanishDates.find(text);
    if (found.isEmpty()) {
      return false;
    }
    if (date == null) {
      date = found.get().date();
      checkWeekday(line, text);
    }
    var clock = DanishDates.clock(text);
    if (clock.isEmpty() && line == null) {
      clock = DanishDates.labelledClock(text.substring(found.get().to()));
    }
    clock.ifPresent(this::takeHours);
    return true;
  }

  private void checkWeekday(Line line, String text) {
    DanishDates.weekday(text)
        .filter(day -> day != date.getDayOfWeek())
        .ifPresent(
            day ->
                ledger.warn(
                    line == null ? 0 : line.number(),
                    "WEEKDAY_DIFFERS",
                    "date",
                    date.toString(),
                    "weekday",
                    DanishDates.weekdayName(day)));
  }

  private void takeHours(DanishDates.Hours hours) {
    start = start == null ? hours.start() : start;
    end = end == null ? hours.end() : end;
  }

  private void place(Line line, List<String> field, Piece.Kind kind) {
    field.add(line.level() > 0 ? line.clean() : line.text().strip());
    if (!ledger.isMarked(line)) {
      ledger.mark(line, kind, null);
    }
  }

  /** Cuts a line at its labels; one label may do without a colon, several may not. */
  private static List<Part> parts(String text) {
    var found = new ArrayList<int[]>();
    var labels = new ArrayList<Label>();
    var matcher = LABEL.matcher(text);
    while (matcher.find()) {
      var colon = matcher.group(7) != null;
      if (colon || matcher.start() == 0 && stands(matcher, text)) {
        found.add(new int[] {matcher.start(), matcher.end()});
        labels.add(label(matcher));
      }
    }
    var parts = new ArrayList<Part>();
    for (var i = 0; i < found.size(); i++) {
      var to = i + 1 < found.size() ? found.get(i + 1)[0] : text.length();
      var value = text.substring(found.get(i)[1], to).strip();
      parts.add(new Part(labels.get(i), trim(value)));
    }
    return found.isEmpty() || found.get(0)[0] > 0 ? List.of() : parts;
  }

  /** Without a colon a label counts only when what follows is of its kind. */
  private static boolean stands(java.util.regex.Matcher matcher, String text) {
    var value = text.substring(matcher.end()).strip();
    return value.isEmpty()
        || switch (label(matcher)) {
          case DATE -> DanishDates.find(value).isPresent();
          case TIME, END -> DanishDates.labelledClock(value).isPresent();
          case PLACE -> !Words.isProse(value) && Character.isUpperCase(matcher.group().charAt(0));
          case BODY -> false;
          case PEOPLE -> value.length() <= 120 && !Words.isProse(value);
        };
  }

  private static Label label(java.util.regex.Matcher matcher) {
    for (var label : Label.values()) {
      if (matcher.group(label.ordinal() + 1) != null) {
        return label;
      }
    }
    throw new IllegalStateException("a label matched without its group");
  }

  private static Piece.Kind kind(Label label) {
    return switch (label) {
      case DATE, TIME, END -> Piece.Kind.DATE;
      case PLACE -> Piece.Kind.LOCATION;
      case BODY -> Piece.Kind.TITLE;
      case PEOPLE -> Piece.Kind.PARTICIPANTS;
    };
  }

  private static String flat(Line line) {
    if (!line.isRow()) {
      return line.clean().replace("**", "");
    }
    var cells = line.cells().stream().map(Lines::plain).filter(cell -> !cell.isEmpty()).toList();
    // A fact and its value in a table of two columns are the same as with a colon between.
    if (cells.size() == 2 && LABEL.matcher(cells.get(0)).matches()) {
      return cells.get(0) + ": " + cells.get(1);
    }
    return String.join(" ", cells);
  }

  private static String trim(String value) {
    var from = 0;
    var to = value.length();
    while (from < to && ":,;|–- ".indexOf(value.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ",;|– ".indexOf(value.charAt(to - 1)) >= 0) {
      to--;
    }
    return value.substring(from, to);
  }
}
