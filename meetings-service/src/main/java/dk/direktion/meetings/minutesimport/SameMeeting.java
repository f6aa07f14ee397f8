package dk.direktion.meetings.minutesimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the import of an older edition of the same minutes. */
@ApplicationScoped
class SameMeeting {

  private final MinutesImports imports;
  private final ContentJson json;

  SameMeeting(MinutesImports imports, ContentJson json) {
    this.imports = imports;
    this.json = json;
  }

  /**
   * Finds the import, in that state, of the meeting a document is about: the same body and date as
   * it stands or as its document said, and the same hour. Approved minutes may have named the wrong
   * hour: by most of their items they are known again.
   */
  Optional<MinutesImport> find(ImportContent said, ImportState state) {
    return imports.about(said.meeting(), state).stream()
        .map(imports::knownForChange)
        .filter(one -> one.state() == state)
        .filter(
            one ->
                isSameHour(one, said.meeting().startTime())
                    || state == ImportState.ACCEPTED && sharesItems(json.content(one), said))
        .findFirst();
  }

  /** Tells whether two documents say the same, whatever their lines look like. */
  static boolean saysTheSame(ImportContent one, ImportContent other) {
    if (!head(one.meeting()).equals(head(other.meeting()))
        || !one.reminders().equals(other.reminders())
        || one.items().size() != other.items().size()) {
      return false;
    }
    Iterator<ImportItemView> items = other.items().iterator();
    return one.items().stream()
        .allMatch(
            item -> {
              ImportItemView against = items.next();
              return item.number() == against.number() && MergedImport.isSame(item, against);
            });
  }

  private boolean isSameHour(MinutesImport one, LocalTime hour) {
    return hour == null
        || Stream.of(json.content(one), json.read(imports.readOf(one)))
            .map(content -> content.meeting().startTime())
            .anyMatch(known -> known == null || known.equals(hour));
  }

  private static boolean sharesItems(ImportContent one, ImportContent said) {
    long shared =
        said.items().stream()
            .filter(
                item ->
                    one.items().stream()
                        .anyMatch(
                            other ->
                                Objects.equals(other.title(), item.title())
                                    && Objects.equals(other.caseNumber(), item.caseNumber())))
            .count();
    return shared * 2 > said.items().size();
  }

  private static ImportMeetingView head(ImportMeetingView meeting) {
    return new ImportMeetingView(
        meeting.bodyName(),
        meeting.bodyCode(),
        meeting.date(),
        meeting.startTime(),
        meeting.endTime(),
        meeting.location(),
        meeting.kind(),
        null);
  }
}
