package dk.direktion.meetings.minutes;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.meeting.ParticipantView;
import dk.direktion.meetings.reading.ClosedReadings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
  private final MinutesCourse course;
  private final MeetingNotes notes;
  private final MinutesActions actions;
  private final ClosedReadings closedReadings;

  ReadingMinutes(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      BodyMembers members,
      MinutesItems minutesItems,
      MinutesRules rules,
      MinutesSubmissions submissions,
      MinutesApprovals approvals,
      MinutesCourse course,
      MeetingNotes notes,
      MinutesActions actions,
      ClosedReadings closedReadings) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.members = members;
    this.minutesItems = minutesItems;
    this.rules = rules;
    this.submissions = submissions;
    this.approvals = approvals;
    this.course = course;
    this.notes = notes;
    this.actions = actions;
    this.closedReadings = closedReadings;
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
    shown.stream()
        .filter(item -> item.closed() && item.readable())
        .forEach(
            item ->
                closedReadings.reportOnce(
                    item.id(), meeting.id(), meeting.body().code(), ReadingWay.MINUTES));
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
        course.approvers(meeting),
        shown,
        shown.stream()
            .filter(item -> item.readable() && !item.standing() && item.decision() == null)
            .map(MinutesItemView::number)
            .toList(),
        course.version(meetingId),
        course.corrections(meetingId, agenda),
        notes.of(meetingId),
        actions.of(meeting));
  }
}
