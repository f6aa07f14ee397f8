package dk.direktion.meetings.followup;

/** What a follow-up comes from: a task given in the decision, or a project that is to be shown. */
public enum FollowUpKind {
  DECISION,
  PRESENTATION
}
