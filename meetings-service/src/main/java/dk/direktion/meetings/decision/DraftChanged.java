package dk.direktion.meetings.decision;

import dk.direktion.meetings.meeting.Meeting;

/** Told within the transaction in which a decision was drafted or its draft changed. */
public record DraftChanged(Meeting meeting, int itemNumber) {}
