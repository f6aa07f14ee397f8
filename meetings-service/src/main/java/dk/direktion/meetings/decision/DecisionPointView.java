package dk.direktion.meetings.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided about one recommendation point. */
public record DecisionPointView(@Schema(examples = "1") int number, Outcome outcome) {}
