package dk.direktion.meetings.minutes;

import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.conflict.ConflictsOfInterest;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingView;
import dk.direktion.meetings.meeting.MeetingViews;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.screening.Screenings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets the secretariat approve minutes, where that is how the body approves them. */
@ApplicationScoped
@Transactional
public class ApprovingMinutes {

  private final Permissions permissions;
  private final Meetings meetings;
  private final ApprovalRights rights;
  private final CompletingMinutes completing;
  private final ConflictsOfInterest conflicts;
  private final Screenings screenings;
  private final MeetingViews views;

  ApprovingMinutes(
      Permissions permissions,
      Meetings meetings,
      ApprovalRights rights,
      CompletingMinutes completing,
      ConflictsOfInterest conflicts,
      Screenings screenings,
      MeetingViews views) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.rights = rights;
    this.completing = completing;
    this.conflicts = conflicts;
    this.screenings = screenings;
    this.views = views;
  }

  /**
   * Approves a meeting's minutes; whoever does must be able to read all of them.
   *
   * @throws MinutesHaveUndecidedItems if a case has no decision yet
   * @throws MinutesApprovedByOthers if the body's minutes are not the secretariat's to approve
   */
  public MeetingView approve(UUID meetingId, String ifMatch) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(meetingId);
    permissions.requireProducing(meeting.body().code(), false, meeting.date());
    if (ifMatch != null) {
      EntityTags.require(ifMatch, meeting.version());
    }
    conflicts.requireNoneOnAgenda(meeting);
    screenings.requireNoneHiddenOnAgenda(meeting);
    meeting.requireApprovable();
    rights.requireSecretariatApproves(meeting);
    completing.complete(meeting, permissions.caller());
    return views.of(meeting);
  }
}
