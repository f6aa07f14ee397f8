package dk.direktion.meetings.body;

/** What a member is in a body. */
public enum MemberRole {
  CHAIR,
  VICE_CHAIR,
  MEMBER
}
