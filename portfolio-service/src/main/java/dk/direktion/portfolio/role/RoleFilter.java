package dk.direktion.portfolio.role;

import dk.direktion.portfolio.project.RoleOnProject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What narrows the list of roles; null for what does not.
 *
 * @param onDate the day the roles are held on; today if null
 * @param person part of the name, or a username
 * @param unit code of the unit the person works in
 * @param changedSince all roles of the projects written at or after that moment, also those that
 *     have ended, are to come, or are on what has left the list
 */
public record RoleFilter(
    LocalDate onDate,
    String person,
    String unit,
    RoleOnProject role,
    UUID projectId,
    Instant changedSince) {}
