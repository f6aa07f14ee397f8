package dk.direktion.meetings.document;

/** For whom a paper is made; each withholds what the one before it does, and more (ADR 0019). */
public enum DocumentVariant {
  /** Everything. */
  FULL,
  /** For readers without closed access: of closed items only number and case number. */
  READER,
  /** For the public: besides, nothing about single persons or about work inside the house. */
  PUBLIC
}
