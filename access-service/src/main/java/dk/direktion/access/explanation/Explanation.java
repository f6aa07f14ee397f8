package dk.direktion.access.explanation;

import dk.direktion.access.directory.PersonReference;
import java.util.List;

/** Whether a person may read an item, as meetings-service would have it now, and why. */
public record Explanation(
    PersonReference person, ItemFacts item, boolean mayRead, List<Reason> reasons) {}
