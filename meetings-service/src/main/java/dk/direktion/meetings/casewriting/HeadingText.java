package dk.direktion.meetings.casewriting;

/**
 * What a heading says; everything but the title may be null.
 *
 * @param closedReason why the case shall be closed; null for an open one
 */
record HeadingText(
    String title, String caseNumber, boolean closed, String closedReason, String recommender) {}
