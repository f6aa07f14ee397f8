package dk.direktion.meetings.decision;

import dk.direktion.meetings.consequence.ConsequenceStatus;
import java.util.Set;

/** What a list of decisions is narrowed to; empty and null values do not narrow. */
public record DecisionFilter(Set<ConsequenceStatus> consequence, String body, Outcome outcome) {}
