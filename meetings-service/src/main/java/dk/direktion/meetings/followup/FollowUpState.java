package dk.direktion.meetings.followup;

/** Whether a follow-up still waits for its responsible. */
public enum FollowUpState {
  OPEN,
  DONE
}
