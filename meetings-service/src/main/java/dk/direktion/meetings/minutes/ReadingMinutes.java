package dk.direktion.meetings.minutes;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.meeting.ParticipantView;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows minutes as far as the caller may read them. */
@ApplicationScoped
@Transactional
public class ReadingMinutes {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final BodyMembers members;
  private final MinutesItems minutesItems;
  private final MinutesRules rules;
  private final MinutesSubmissions submissions;
  private final MinutesApprovals approvals;
  private final MinutesVersions versions;
  private final MinutesCorrections corrections;
  private final MeetingNotes notes;
  private final MinutesActions actions;

  ReadingMinutes(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      BodyMembers members,
      MinutesItems minutesItems,
      MinutesRules rules,
      MinutesSubmissions submissions,
      MinutesApprovals approvals,
      MinutesVersions versions,
      MinutesCorrections corrections,
      MeetingNotes notes,
      MinutesActions actions) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.members = members;
    this.minutesItems = minutesItems;
    this.rules = rules;
    this.submissions = submissions;
    this.approvals = approvals;
    this.versions = versions;
    this.corrections = corrections;
    this.notes = notes;
    this.actions = actions;
  }

  /**
   * Shows a meeting's minutes, drafts included.
   *
   * @throws NotFound if there is no such meeting, or none the caller may know of
   */
  public MinutesView show(UUID meetingId) {
    permissions.requireReading();
    Meeting meeting = meetings.known(meetingId);
    List<AgendaItem> agenda = items.of(meeting);
    List<MinutesItemView> shown = minutesItems.of(meeting, agenda);
    MinutesSubmission submission = submissions.findById(meetingId);
    return new MinutesView(
        meeting.id(),
        meeting.body().code(),
        meeting.body().name(),
        meeting.starts(),
        meeting.location(),
        meeting.state(),
        members.of(meeting.body().code(), meeting.date()).stream()
            .map(member -> new ParticipantView(member.username(), member.name()))
            .toList(),
        rules.of(meeting.body().code()).rule(),
        submission == null ? null : submission.submittedAt(),
        meeting.approvedAt(),
        approvals.needed(meeting),
        approvers(meeting),
        shown,
        shown.stream()
            .filter(item -> item.readable() && !item.standing() && item.decision() == null)
            .map(MinutesItemView::number)
            .toList(),
        versions.newest(meetingId),
        corrections(meetingId, agenda),
        notes.of(meetingId),
        actions.of(meeting));
  }

  private List<ApproverView> approvers(Meeting meeting) {
    Map<String, MinutesApproval> given = approvals.of(meeting.id());
    return approvals.approversOf(meeting).stream()
        .map(
            approver -> {
              MinutesApproval approval = given.get(approver.username());
              return new ApproverView(
                  approver.name(), approval == null ? null : approval.approvedAt());
            })
        .toList();
  }

  private List<MinutesVersionView> corrections(UUID meetingId, List<AgendaItem> agenda) {
    Map<Integer, MinutesCorrection> readable = corrections.of(meetingId);
    return versions.of(meetingId).stream()
        .map(
            version ->
                new MinutesVersionView(
                    version.version(),
                    version.itemId(),
                    agenda.stream()
                        .filter(item -> item.id().equals(version.itemId()))
                        .mapToInt(AgendaItem::number)
                        .findFirst()
                        .orElse(0),
                    version.createdAt(),
                    version.createdByName(),
                    readable.containsKey(version.version())
                        ? readable.get(version.version()).shown()
                        : null))
        .toList();
  }
}
