package dk.direktion.meetings.minutes;

import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose it is to approve a meeting's minutes now. */
@ApplicationScoped
class ApprovalRights {

  private final MinutesRules rules;
  private final MinutesSubmissions submissions;
  private final MinutesApprovals approvals;
  private final NextMeetingApproval nextMeeting;

  ApprovalRights(
      MinutesRules rules,
      MinutesSubmissions submissions,
      MinutesApprovals approvals,
      NextMeetingApproval nextMeeting) {
    this.rules = rules;
    this.submissions = submissions;
    this.approvals = approvals;
    this.nextMeeting = nextMeeting;
  }

  /**
   * Tells whether the secretariat may approve: by the body's rule, or because those whose it is
   * have approved and only the completion was held up.
   */
  boolean isForSecretariat(Meeting meeting) {
    return switch (rules.of(meeting.body().code()).rule()) {
      case SECRETARY -> true;
      case CHAIR, MEMBERS -> submissions.has(meeting.id()) && approvals.areComplete(meeting);
      case NEXT_MEETING -> nextMeeting.hasApproved(meeting);
    };
  }

  /**
   * Requires that the secretariat may approve.
   *
   * @throws MinutesApprovedByOthers if it is for others
   */
  void requireSecretariatApproves(Meeting meeting) {
    if (!isForSecretariat(meeting)) {
      throw new MinutesApprovedByOthers(rules.of(meeting.body().code()).rule());
    }
  }

  /** Tells whether the secretariat sends these minutes to those who approve, and has not yet. */
  boolean waitForSubmission(Meeting meeting) {
    return rules.of(meeting.body().code()).rule().isByTap() && !submissions.has(meeting.id());
  }

  /** Tells whether a person is one of those who approve, once the minutes are sent to them. */
  boolean waitFor(Meeting meeting, String username) {
    return !meeting.state().hasApprovedMinutes()
        && submissions.has(meeting.id())
        && isApprover(meeting, username)
        && !approvals.of(meeting.id()).containsKey(username);
  }

  boolean isApprover(Meeting meeting, String username) {
    return approvals.approversOf(meeting).stream()
        .anyMatch(approver -> approver.username().equals(username));
  }
}
