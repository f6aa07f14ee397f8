package dk.direktion.meetings.minutes;

import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes approvals back that were given to minutes which have changed since. */
@ApplicationScoped
class WithdrawingApprovals {

  private final MinutesSubmissions submissions;
  private final MinutesApprovals approvals;
  private final MeetingNotes notes;

  WithdrawingApprovals(
      MinutesSubmissions submissions, MinutesApprovals approvals, MeetingNotes notes) {
    this.submissions = submissions;
    this.approvals = approvals;
    this.notes = notes;
  }

  /** Nobody has approved what an item says now; those who had are asked again. */
  void because(Meeting meeting, int itemNumber) {
    if (approvals.delete("meetingId", meeting.id()) > 0) {
      notes.note(
          meeting, MeetingNoteKind.APPROVALS_WITHDRAWN, "Punkt " + itemNumber + " er ændret");
    }
  }

  /** The minutes are taken back altogether, and must be sent again. */
  void withSubmission(Meeting meeting) {
    approvals.delete("meetingId", meeting.id());
    submissions.deleteById(meeting.id());
  }
}
