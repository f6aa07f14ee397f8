package dk.direktion.access.directory.web;

import dk.direktion.access.directory.UnitReference;
import java.time.LocalDate;
import java.util.List;

/**
 * A person; title and unit are null for somebody who never held a position.
 *
 * @param leftAfter the last day of somebody who has left or is to leave
 * @param actions what the caller may do: change, appoint, leave, take-back
 */
record PersonView(
    String username,
    String name,
    String email,
    String title,
    UnitReference unit,
    LocalDate leftAfter,
    List<PositionView> positions,
    List<String> actions,
    long version) {}
