package dk.direktion.meetings.meeting;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.HiddenTitle;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.conflict.ConflictsOfInterest;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.guest.Guest;
import dk.direktion.meetings.guest.Guests;
import dk.direktion.meetings.publication.AgendaVersions;
import dk.direktion.meetings.screening.Screenings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final HiddenTitle hiddenTitle;
  private final Guests guests;
  private final AgendaVersions versions;
  private final ConflictsOfInterest conflicts;
  private final Screenings screenings;
  private final Schedules schedules;
  private final MeetingActions actions;

  MeetingViews(
      BodyMembers members,
      AgendaItems items,
      ItemContents contents,
      Decisions decisions,
      CaseFiles cases,
      HiddenTitle hiddenTitle,
      Guests guests,
      AgendaVersions versions,
      ConflictsOfInterest conflicts,
      Screenings screenings,
      Schedules schedules,
      MeetingActions actions) {
    this.members = members;
    this.items = items;
    this.contents = contents;
    this.decisions = decisions;
    this.cases = cases;
    this.hiddenTitle = hiddenTitle;
    this.guests = guests;
    this.versions = versions;
    this.conflicts = conflicts;
    this.screenings = screenings;
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
            .map(member -> new ParticipantView(member.username(), member.name()))
            .toList(),
        entries(meeting, agenda),
        meeting.approvedAt(),
        meeting.cancellationReason(),
        schedules.of(meeting),
        meeting.agendaVersion(),
        meeting.agendaChanged(),
        actions.of(meeting),
        meeting.version());
  }

  private List<AgendaEntry> entries(Meeting meeting, List<AgendaItem> agenda) {
    List<UUID> ids = agenda.stream().map(AgendaItem::id).toList();
    Map<UUID, ItemContent> readable = contents.of(ids);
    Map<UUID, Decision> decided = decisions.ownOf(ids);
    Map<UUID, String> caseNumbers = cases.numbersOf(agenda);
    Map<UUID, List<Guest>> invited = guests.of(ids);
    Map<UUID, Integer> published = versions.firstOf(meeting);
    Set<UUID> conflictedLines = conflicts.linesOfCaller();
    Set<UUID> screenedLines = screenings.linesKnownToCaller(agenda);
    Set<UUID> hiddenLines = screenings.linesHiddenFromCaller();
    return agenda.stream()
        .map(
            item ->
                entry(
                    item,
                    readable.get(item.id()),
                    decided.get(item.id()),
                    hiddenLines.contains(item.originId()) ? null : caseNumbers.get(item.caseId()),
                    invited.getOrDefault(item.id(), List.of()),
                    Publication.of(item, published),
                    conflictedLines,
                    screenedLines.contains(item.originId())))
        .toList();
  }

  /** Whether an item came after the first publication, and whether it has been published at all. */
  private record Publication(boolean supplementary, boolean unpublished) {
    private static Publication of(AgendaItem item, Map<UUID, Integer> published) {
      Integer first = published.get(item.id());
      boolean unpublished = first == null && !published.isEmpty();
      return new Publication(unpublished || first != null && first > 1, unpublished);
    }
  }

  private AgendaEntry entry(
      AgendaItem item,
      ItemContent content,
      Decision decision,
      String caseNumber,
      List<Guest> invited,
      Publication publication,
      Set<UUID> conflictedLines,
      boolean screened) {
    if (content == null) {
      boolean conflicted = conflictedLines.contains(item.originId());
      return new AgendaEntry(
          item.id(),
          item.number(),
          hiddenTitle.of(item, conflictedLines),
          null,
          conflicted ? null : caseNumber,
          item.closed(),
          false,
          null,
          false,
          0,
          null,
          item.isStanding(),
          conflicted,
          screened && !conflicted,
          publication.supplementary(),
          publication.unpublished(),
          List.of());
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
        content.subject(),
        item.isStanding(),
        false,
        screened,
        publication.supplementary(),
        publication.unpublished(),
        invited.stream().map(guest -> guest.of(item.meeting())).toList());
  }

  private static int closedAmong(List<AgendaItem> agenda) {
    return (int) agenda.stream().filter(AgendaItem::closed).count();
  }
}
