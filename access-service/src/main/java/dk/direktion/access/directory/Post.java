package dk.direktion.access.directory;

import java.time.LocalDate;

/**
 * Somebody in a position for a time, decided or not.
 *
 * @param area the area the holder leads; null for all but directors
 * @param ends the last day, or null while none is known
 */
public record Post(
    Person person,
    PositionKind kind,
    String title,
    OrganisationUnit unit,
    Area area,
    boolean main,
    LocalDate starts,
    LocalDate ends) {}
