package dk.direktion.meetings.mail;

/** How far a letter has come. */
enum LetterState {
  WAITING,
  SENT,
  FAILED
}
