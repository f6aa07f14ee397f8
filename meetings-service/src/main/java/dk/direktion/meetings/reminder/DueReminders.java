package dk.direktion.meetings.reminder;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaProposal;
import dk.direktion.meetings.agenda.AgendaProposalKind;
import dk.direktion.meetings.agenda.AgendaProposalSource;
import dk.direktion.meetings.agenda.NewItem;
import dk.direktion.meetings.agenda.Sections;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Offers the rows of a body's reminder list whose time has come.
 *
 * <p>A row is due on a meeting when one of its times has begun by the day of the meeting and it has
 * not been taken for that time. Times missed do not pile up: the latest counts.
 */
@ApplicationScoped
public class DueReminders implements AgendaProposalSource {

  private final ReminderWordings wordings;
  private final ReminderTakings takings;
  private final CaseFiles cases;

  DueReminders(ReminderWordings wordings, ReminderTakings takings, CaseFiles cases) {
    this.wordings = wordings;
    this.takings = takings;
    this.cases = cases;
  }

  @Override
  public AgendaProposalKind kind() {
    return AgendaProposalKind.REMINDER;
  }

  @Override
  public List<AgendaProposal> proposalsFor(Meeting meeting) {
    return due(meeting).map(due -> due.proposal(meeting)).toList();
  }

  @Override
  public Optional<NewItem> itemFor(Meeting meeting, String id) {
    return due(meeting)
        .filter(due -> due.id().equals(id))
        .findFirst()
        .map(due -> item(meeting, due));
  }

  @Override
  public void taken(String id, AgendaItem item) {
    due(item.meeting())
        .filter(due -> due.id().equals(id))
        .findFirst()
        .ifPresent(
            due ->
                takings.persistAndFlush(
                    new ReminderTaking(due.row().reminder().id(), item, due.time())));
  }

  private NewItem item(Meeting meeting, Due due) {
    return new NewItem(
        due.row().subject(),
        meeting.body().alwaysClosed(),
        cases.forNumber(null),
        null,
        null,
        due.row().responsible(),
        null,
        Sections.NONE,
        List.of(),
        List.of(),
        null,
        null);
  }

  private Stream<Due> due(Meeting meeting) {
    List<ReminderWording> rows = wordings.standing(meeting.body().code());
    Map<UUID, ReminderTaking> taken =
        takings.latestOf(rows.stream().map(row -> row.reminder().id()).collect(Collectors.toSet()));
    return rows.stream()
        .map(row -> due(row, taken.get(row.reminder().id()), meeting))
        .filter(Objects::nonNull);
  }

  private static Due due(ReminderWording row, ReminderTaking taken, Meeting meeting) {
    return row.time()
        .flatMap(time -> time.begunBy(meeting.date()))
        .filter(time -> taken == null || time.last().isAfter(taken.timeEnds()))
        // What was over before the row came on a list is not missed.
        .filter(time -> !row.recurring() || !time.last().isBefore(row.reminder().listedOn()))
        .map(time -> new Due(row, time))
        .orElse(null);
  }

  private record Due(ReminderWording row, Occurrence time) {

    String id() {
      return row.reminder().id().toString();
    }

    AgendaProposal proposal(Meeting meeting) {
      return new AgendaProposal(
          AgendaProposalKind.REMINDER,
          id(),
          row.subject(),
          Stream.of(row.expected(), row.responsible())
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" · ")),
          meeting.body().alwaysClosed(),
          null,
          null);
    }
  }
}
