package dk.direktion.access.directory.web;

import dk.direktion.access.directory.UnitReference;
import java.util.List;

/**
 * A unit with where it lies and who is in it today.
 *
 * @param actions what the caller may do: change
 */
record UnitView(
    String code,
    String name,
    AreaView area,
    UnitReference parent,
    List<UnitReference> units,
    List<HeldPositionView> positions,
    List<String> actions,
    long version) {}
