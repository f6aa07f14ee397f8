package dk.direktion.meetings.submission;

/** Why a proposal could not be put on an agenda. */
enum RefusalReason {
  NO_MEETING,
  MEETING_CLOSED_FOR_CASES
}
