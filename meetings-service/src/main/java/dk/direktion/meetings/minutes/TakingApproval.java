package dk.direktion.meetings.minutes;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes in one person's approval, and completes the minutes when nobody's is missing. */
@ApplicationScoped
@Transactional
class TakingApproval {

  private final Permissions permissions;
  private final Meetings meetings;
  private final ApprovalRights rights;
  private final MinutesSubmissions submissions;
  private final MinutesApprovals approvals;
  private final CompletingMinutes completing;
  private final Clock clock;

  TakingApproval(
      Permissions permissions,
      Meetings meetings,
      ApprovalRights rights,
      MinutesSubmissions submissions,
      MinutesApprovals approvals,
      CompletingMinutes completing,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.rights = rights;
    this.submissions = submissions;
    this.approvals = approvals;
    this.completing = completing;
    this.clock = clock;
  }

  /** Takes the caller's approval, a second one in silence; tells whether none is missing now. */
  boolean take(UUID meetingId) {
    permissions.requireReading();
    String caller = permissions.caller();
    Meeting meeting = meetings.forChange(meetingId).orElseThrow(AccessDenied::new);
    Approver approver =
        approvals.approversOf(meeting).stream()
            .filter(one -> one.username().equals(caller))
            .findFirst()
            .orElseThrow(AccessDenied::new);
    meeting.requireApprovable();
    if (!submissions.has(meetingId)) {
      throw new MinutesNotSubmitted();
    }
    if (rights.waitFor(meeting, caller)) {
      approvals.persistAndFlush(new MinutesApproval(meetingId, approver, clock.instant()));
    }
    return approvals.areComplete(meeting);
  }

  /** Approves the minutes because enough have; {@code last} is the one who completed them. */
  void complete(UUID meetingId, String last) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(meetingId);
    if (!meeting.state().hasApprovedMinutes() && approvals.areComplete(meeting)) {
      completing.complete(meeting, last);
    }
  }
}
