package dk.direktion.meetings.decision;

import dk.direktion.meetings.agenda.AgendaItem;

/**
 * Tells within the service, and in the same transaction, that a decision has become final and what
 * it sets off has been done.
 */
public record FinalDecision(Decision decision, AgendaItem item) {}
