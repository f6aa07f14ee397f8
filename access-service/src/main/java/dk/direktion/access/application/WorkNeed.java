package dk.direktion.access.application;

import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.Scope;
import java.time.LocalDate;

/**
 * What an applicant asks for and why: a work need that the public website cannot meet.
 *
 * @param system where: to read agendas, or to make them
 * @param validTo the last day wanted, or null
 */
public record WorkNeed(
    AgendaSystem system,
    Scope scope,
    String workNeed,
    String whyWebsiteInsufficient,
    LocalDate validTo) {}
