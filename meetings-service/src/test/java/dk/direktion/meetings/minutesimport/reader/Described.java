package dk.direktion.meetings.minutesimport.reader;

import java.util.List;
import java.util.Locale;

/** Writes what was read as plain text, one value a line, to compare with what is expected. */
final class Described {

  private final StringBuilder text = new StringBuilder();

  private Described() {}

  static String of(ReadMinutes minutes) {
    var described = new Described();
    described.meeting(minutes);
    minutes.items().forEach(described::item);
    for (var reminder : minutes.reminders()) {
      described.line(
          "reminder",
          reminder.expected() + " | " + reminder.subject() + " | " + reminder.responsible());
    }
    for (var warning : minutes.warnings()) {
      described.line(
          "warning", warning.line() + " " + warning.message(Locale.forLanguageTag("da")));
    }
    return described.text.toString();
  }

  /** The items alone: what must come out the same whatever kind of file they came in. */
  static String items(ReadMinutes minutes) {
    var described = new Described();
    minutes.items().forEach(described::item);
    minutes.reminders().forEach(reminder -> described.line("reminder", String.valueOf(reminder)));
    return described.text.toString();
  }

  private void meeting(ReadMinutes minutes) {
    var meeting = minutes.meeting();
    line("body", meeting.bodyName());
    line("date", meeting.date());
    line("start", meeting.startTime());
    line("end", meeting.endTime());
    line("location", meeting.location());
    lines("participant", minutes.participants());
    lines("page", minutes.pageFurniture());
    lines("unplaced", minutes.unplaced());
  }

  private void item(ReadItem item) {
    text.append('\n');
    line("item", item.number() + " " + item.title() + (item.closed() ? " (closed)" : ""));
    line("also", item.alternativeTitles().isEmpty() ? null : item.alternativeTitles());
    line("case", item.caseNumber());
    line("contents page", item.page());
    lines("attachment", item.attachments());
    line("intro", item.recommendationIntro());
    for (var point : item.recommendationPoints()) {
      line("point", point.number() + " " + point.text());
      lines("  sub", point.subPoints());
    }
    line("recommendation", item.recommendationText());
    for (var decision : item.decisions()) {
      line(
          "decision",
          decision.bodyName()
              + " | "
              + decision.date()
              + " | "
              + decision.outcome()
              + " | "
              + decision.text());
    }
    line("background", item.sections().background());
    line("presentation", item.sections().presentation());
    line("economy", item.sections().economy());
    line("assessment", item.sections().assessment());
  }

  private void lines(String name, List<String> values) {
    values.forEach(value -> line(name, value));
  }

  private void line(String name, Object value) {
    if (value != null) {
      text.append(name)
          .append(": ")
          .append(String.valueOf(value).replace("\n", " / ").replace("\t", " ~ "))
          .append('\n');
    }
  }
}
