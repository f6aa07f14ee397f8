package dk.direktion.meetings.meeting;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ClosedTitle;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows meetings to the caller. */
@ApplicationScoped
public class MeetingViews {

  private final BodyMembers members;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Decisions decisions;
  private final CaseFiles cases;
  private final ClosedTitle closedTitle;
  private final Schedules schedules;
  private final MeetingActions actions;

  MeetingViews(
      BodyMembers members,
      AgendaItems items,
      ItemContents contents,
      Decisions decisions,
      CaseFiles cases,
      ClosedTitle closedTitle,
      Schedules schedules,
      MeetingActions actions) {
    this.members = members;
    this.items = items;
    this.contents = contents;
    this.decisions = decisions;
    this.cases = cases;
    this.closedTitle = closedTitle;
    this.schedules = schedules;
    this.actions = actions;
  }

  List<MeetingSummary> summaries(List<Meeting> meetings) {
    Map<UUID, List<AgendaItem>> agendas =
        items.ofMeetings(meetings.stream().map(Meeting::id).toList()).stream()
            .collect(Collectors.groupingBy(item -> item.meeting().id()));
    return meetings.stream()
        .map(meeting -> summary(meeting, agendas.getOrDefault(meeting.id(), List.of())))
        .toList();
  }

  private static MeetingSummary summary(Meeting meeting, List<AgendaItem> agenda) {
    return new MeetingSummary(
        meeting.id(),
        meeting.body().code(),
        meeting.body().name(),
        meeting.kind(),
        meeting.starts(),
        meeting.ends(),
        meeting.location(),
        meeting.reserved(),
        meeting.state(),
        agenda.size(),
        closedAmong(agenda));
  }

  /** Shows a meeting with what the caller may read of its agenda. */
  public MeetingView of(Meeting meeting) {
    List<AgendaItem> agenda = items.of(meeting);
    return new MeetingView(
        meeting.id(),
        meeting.body().code(),
        meeting.body().name(),
        meeting.kind(),
        meeting.starts(),
        meeting.ends(),
        meeting.location(),
        meeting.reserved(),
        meeting.state(),
        agenda.size(),
        closedAmong(agenda),
        members.of(meeting.body().code(), meeting.date()).stream()
            .map(member -> new ParticipantView(member.name()))
            .toList(),
        entries(agenda),
        meeting.approvedAt(),
        meeting.cancellationReason(),
        schedules.of(meeting),
        meeting.agendaVersion(),
        actions.of(meeting),
        meeting.version());
  }

  private List<AgendaEntry> entries(List<AgendaItem> agenda) {
    List<UUID> ids = agenda.stream().map(AgendaItem::id).toList();
    Map<UUID, ItemContent> readable = contents.of(ids);
    Map<UUID, Decision> decided = decisions.ownOf(ids);
    Map<UUID, String> caseNumbers = cases.numbersOf(agenda);
    return agenda.stream()
        .map(
            item ->
                entry(
                    item,
                    readable.get(item.id()),
                    decided.get(item.id()),
                    caseNumbers.get(item.caseId())))
        .toList();
  }

  private AgendaEntry entry(
      AgendaItem item, ItemContent content, Decision decision, String caseNumber) {
    if (content == null) {
      return new AgendaEntry(
          item.id(),
          item.number(),
          closedTitle.text(),
          null,
          caseNumber,
          true,
          false,
          null,
          false,
          0,
          null);
    }
    return new AgendaEntry(
        item.id(),
        item.number(),
        content.title(),
        item.caseId(),
        caseNumber,
        item.closed(),
        true,
        decision == null ? null : decision.outcome(),
        decision != null,
        content.attachments().size(),
        content.subject());
  }

  private static int closedAmong(List<AgendaItem> agenda) {
    return (int) agenda.stream().filter(AgendaItem::closed).count();
  }
}
