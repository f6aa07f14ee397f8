package dk.direktion.meetings.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers what the reminder lists of the bodies the caller may read expect in a year. */
@ApplicationScoped
public class YearsReminders {

  private final ReminderWordings wordings;

  YearsReminders(ReminderWordings wordings) {
    this.wordings = wordings;
  }

  /**
   * Lists the rows with times in a year, by body.
   *
   * <p>A row that list after list of minutes quotes is one row; its times are those that fell while
   * it stood.
   */
  public List<YearsReminder> in(int year) {
    Map<List<String>, List<ReminderWording>> same = new LinkedHashMap<>();
    wordings
        .standingBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
        .forEach(row -> same.computeIfAbsent(sameness(row), first -> new ArrayList<>()).add(row));
    return same.values().stream()
        .map(rows -> gathered(rows, year))
        .filter(row -> !row.times().isEmpty())
        .toList();
  }

  private static List<String> sameness(ReminderWording row) {
    return Stream.of(row.reminder().bodyCode(), row.subject(), row.expected())
        .map(String::valueOf)
        .toList();
  }

  private static YearsReminder gathered(List<ReminderWording> rows, int year) {
    ReminderWording newest = rows.get(0);
    List<Occurrence> times =
        rows.stream()
            .flatMap(row -> times(row, year))
            .distinct()
            .sorted(Comparator.comparing(Occurrence::first))
            .toList();
    return new YearsReminder(
        newest.reminder().id(),
        newest.reminder().bodyCode(),
        newest.subject(),
        newest.expected(),
        newest.responsible(),
        newest.recurring(),
        times);
  }

  private static Stream<Occurrence> times(ReminderWording row, int year) {
    Reminder reminder = row.reminder();
    return row.time().stream()
        .flatMap(time -> time.in(year).stream())
        .filter(time -> !time.last().isBefore(reminder.listedOn()))
        .filter(time -> reminder.endedOn() == null || time.first().isBefore(reminder.endedOn()));
  }
}
