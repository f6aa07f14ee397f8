package dk.direktion.meetings.minutes;

import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.mail.Letter;
import dk.direktion.meetings.mail.Mailbox;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingCourse;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.MeetingView;
import dk.direktion.meetings.meeting.MeetingViews;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Sends minutes to the people who approve them with a tap. */
@ApplicationScoped
@Transactional
public class SubmittingMinutes {

  private final Permissions permissions;
  private final Meetings meetings;
  private final MeetingCourse course;
  private final MinutesRules rules;
  private final MinutesSubmissions submissions;
  private final MinutesApprovals approvals;
  private final CompletingMinutes completing;
  private final MeetingNotes notes;
  private final MeetingViews views;
  private final Mailbox mailbox;
  private final Clock clock;

  SubmittingMinutes(
      Permissions permissions,
      Meetings meetings,
      MeetingCourse course,
      MinutesRules rules,
      MinutesSubmissions submissions,
      MinutesApprovals approvals,
      CompletingMinutes completing,
      MeetingNotes notes,
      MeetingViews views,
      Mailbox mailbox,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.course = course;
    this.rules = rules;
    this.submissions = submissions;
    this.approvals = approvals;
    this.completing = completing;
    this.notes = notes;
    this.views = views;
    this.mailbox = mailbox;
    this.clock = clock;
  }

  /**
   * Sends a meeting's minutes for approval; the meeting counts as held from then.
   *
   * @throws MinutesHaveUndecidedItems if a case has no decision yet
   * @throws MinutesApprovedByOthers if nobody approves this body's minutes with a tap
   * @throws NobodyApproves if the body has no members
   */
  public MeetingView submit(UUID meetingId, String ifMatch) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(meetingId);
    permissions.requireProducing(meeting.body().code(), false, meeting.date());
    if (ifMatch != null) {
      EntityTags.require(ifMatch, meeting.version());
    }
    meeting.requireApprovable();
    requireSubmittable(meeting);
    completing.requireAllDecided(meeting);
    if (meeting.state() == MeetingState.AGENDA_PUBLISHED) {
      course.hold(meetingId, null);
    }
    List<Approver> approvers = approvals.approversOf(meeting);
    if (approvers.isEmpty()) {
      throw new NobodyApproves();
    }
    submissions.persistAndFlush(
        new MinutesSubmission(meetingId, clock.instant(), permissions.caller()));
    notes.note(meeting, MeetingNoteKind.SUBMITTED, null);
    approvers.forEach(
        approver ->
            mailbox.post(
                Letter.to(
                        approver.username(),
                        "minutes-to-approve",
                        "/moeder/" + meetingId + "/referat")
                    .with("body", meeting.body().name())
                    .with("date", meeting.date())));
    return views.of(meeting);
  }

  private void requireSubmittable(Meeting meeting) {
    ApprovalRule rule = rules.of(meeting.body().code()).rule();
    if (!rule.isByTap()) {
      throw new MinutesApprovedByOthers(rule);
    }
    if (submissions.has(meeting.id())) {
      throw new MinutesAlreadySubmitted();
    }
  }
}
