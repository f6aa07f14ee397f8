package dk.direktion.access.application;

import dk.direktion.access.right.Scope;
import java.time.LocalDate;

/**
 * What an applicant asks for and why: a work need that the public website cannot meet.
 *
 * @param validTo the last day wanted, or null
 */
public record WorkNeed(
    Scope scope, String workNeed, String whyWebsiteInsufficient, LocalDate validTo) {}
