package dk.direktion.meetings.minutes;

import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What the caller may do next with a meeting's minutes. */
@ApplicationScoped
public class MinutesActions {

  private final Permissions permissions;
  private final ApprovalRights rights;

  MinutesActions(Permissions permissions, ApprovalRights rights) {
    this.permissions = permissions;
    this.rights = rights;
  }

  public List<String> of(Meeting meeting) {
    List<String> actions = new ArrayList<>();
    if (meeting.takesDecisions() && rights.waitFor(meeting, permissions.caller())) {
      actions.add("approve-as-member");
    }
    if (!permissions.manages(meeting.body().code(), meeting.date())) {
      return actions;
    }
    if (meeting.takesDecisions()) {
      if (rights.isForSecretariat(meeting)) {
        actions.add("approve-minutes");
      } else if (rights.waitForSubmission(meeting)) {
        actions.add("submit-minutes");
      }
    }
    if (meeting.state() == MeetingState.HELD) {
      actions.add("reopen");
    }
    if (meeting.state() == MeetingState.MINUTES_APPROVED) {
      actions.add("publish-minutes");
    }
    if (meeting.state().hasApprovedMinutes()) {
      actions.add("correct-minutes");
    }
    return actions;
  }
}
