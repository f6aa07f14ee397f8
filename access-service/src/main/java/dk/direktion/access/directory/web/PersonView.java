package dk.direktion.access.directory.web;

import dk.direktion.access.directory.UnitReference;
import java.util.List;

/** A person; title and unit are null for somebody who never held a position. */
record PersonView(
    String username, String name, String title, UnitReference unit, List<PositionView> positions) {}
