package dk.direktion.access.criteria;

import java.time.LocalDate;

/**
 * A decision made outside the portal.
 *
 * @param reference where it stands
 */
public record WrittenDecision(LocalDate decidedOn, String reference) {}
