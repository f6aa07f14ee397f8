package dk.direktion.meetings.minutesimport.reader;

import java.util.List;
import java.util.regex.Pattern;

/** Sees by what follows whether a line opens a section, where the words alone do not tell. */
final class ImplicitCues {

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:\\S{2,40} ){1,6}?(?:indstiller|anbefaler)(?:[,:]| at| til)?(?: .{0,120})?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_LIST = 400;

  private static final Pattern WHOLE_SENTENCE =
      Pattern.compile(
          "^(?:det indstilles|(?:forvaltningen|administrationen|kommunaldirektøren|direktionen|direktøren|\\S*(?:centret|centeret|chefen|forvaltningen|afdelingen|sekretariatet)|[A-ZÆØÅ]{2,5}) (?:indstiller|anbefaler)),? .*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CLAUSE = Pattern.compile("^at\\s", Pattern.CASE_INSENSITIVE);

  private ImplicitCues() {}

  /** Tells a lead-in such as {@code Forvaltningen indstiller, at} with points after it. */
  static boolean recommends(List<Line> lines, int index, int end) {
    var line = lines.get(index);
    var text = line.clean();
    if (text.length() > 200
        || line.bulleted()
        || !text.contains("nbefaler") && !text.contains("ndstiller")
        || !LEAD_IN.matcher(text).matches()) {
      return false;
    }
    var before = index == 0 ? "" : lines.get(index - 1).text().strip();
    if (!before.isEmpty() && lines.get(index - 1).cue() == null && !before.endsWith(".")) {
      return false;
    }
    var next = next(lines, index, end);
    return next != null && isPoint(next);
  }

  /**
   * Tells a recommendation in one sentence, {@code Forvaltningen indstiller, at sagen godkendes.}
   */
  static boolean recommendsAtOnce(Line line) {
    var text = line.clean();
    return text.length() <= 1000
        && (text.contains("indstille") || text.contains("anbefaler"))
        && WHOLE_SENTENCE.matcher(text).matches();
  }

  /** Tells a recommendation made by a body: what it decided, and no section of its own. */
  static boolean isBodys(Line line) {
    var verb = line.clean().indexOf(" indstiller");
    return verb > 0 && BodyNames.isBody(line.clean().substring(0, verb));
  }

  /** Tells whether a recommendation has a heading of its own between two lines. */
  static boolean hasRecommendation(List<Line> lines, int from, int end) {
    return lines.subList(from, end).stream().anyMatch(RecommendationLines::isHeading);
  }

  /** Tells whether a line goes on with a recommendation that had no heading. */
  static boolean continues(Line line, Line before) {
    return isPoint(line)
        || line.index() == before.index() + 1
        || Words.lower(line.clean()).startsWith("det indstilles");
  }

  /** Bodies and dates one after the other, nothing between, are a timetable and no decisions. */
  static boolean isSchedule(List<Line> lines, int index, int end) {
    var cue = lines.get(index).cue();
    if (startsWithWord(lines.get(index))) {
      return false;
    }
    var next = next(lines, index, end);
    var before = previous(lines, index);
    return next == null
        || isBare(next) && cue.date() != null
        || before != null && isBare(before) && lines.get(index - 1).cue() != null;
  }

  /**
   * Tells whether everything up to the next section or the item's end can be attachments' names.
   */
  static boolean isAttachmentList(List<Line> lines, int from, int end) {
    var names = 0;
    for (var i = from; i < Math.min(end, from + LONGEST_LIST); i++) {
      var line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (line.cue() != null) {
        return names > 0;
      }
      if (!Attachments.maybe(line.clean())) {
        return names > 0 && Attachments.surely(previous(lines, i).clean());
      }
      names++;
    }
    return names > 0;
  }

  private static boolean isBare(Line line) {
    return line.cue() != null
        && line.cue().kind() == Cue.Kind.DECISION
        && line.cue().rest().isEmpty()
        && line.cue().date() != null
        && !startsWithWord(line);
  }

  private static boolean startsWithWord(Line line) {
    var lower = Words.lower(line.clean());
    return lower.contains("beslutning") || lower.contains("afgørelse") || lower.endsWith(":");
  }

  private static boolean isPoint(Line line) {
    return !Labels.of(line.text()).isNone() || CLAUSE.matcher(line.clean()).find();
  }

  private static Line next(List<Line> lines, int index, int end) {
    for (var i = index + 1; i < end; i++) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i);
      }
    }
    return null;
  }

  private static Line previous(List<Line> lines, int index) {
    for (var i = index - 1; i >= 0; i--) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i);
      }
    }
    return null;
  }
}
