package dk.direktion.meetings.casewriting;

import java.util.List;

/** What a case lacks before it can be sent for approval; empty where nothing is missing. */
public record MissingView(List<Missing> missing) {}
