package dk.direktion.meetings.minutes;

import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingView;
import dk.direktion.meetings.meeting.MeetingViews;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.meeting.MinutesAlreadyApproved;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a held meeting up again, for all to see. */
@ApplicationScoped
@Transactional
public class ReopeningMeeting {

  private final Permissions permissions;
  private final Meetings meetings;
  private final WithdrawingApprovals withdrawing;
  private final MeetingNotes notes;
  private final MeetingViews views;

  ReopeningMeeting(
      Permissions permissions,
      Meetings meetings,
      WithdrawingApprovals withdrawing,
      MeetingNotes notes,
      MeetingViews views) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.withdrawing = withdrawing;
    this.notes = notes;
    this.views = views;
  }

  /**
   * Reopens a meeting; approvals given so far fall away.
   *
   * @throws MinutesAlreadyApproved if the minutes are
   */
  public MeetingView reopen(UUID meetingId, String ifMatch, ReopenMeeting reopening) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(meetingId);
    permissions.requireProducing(meeting.body().code(), false, meeting.date());
    if (ifMatch != null) {
      EntityTags.require(ifMatch, meeting.version());
    }
    meeting.reopen();
    withdrawing.withSubmission(meeting);
    notes.note(meeting, MeetingNoteKind.REOPENED, reopening.reason().strip());
    meetings.flush();
    return views.of(meeting);
  }
}
