package dk.direktion.meetings.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, counted by what one can narrow the search to. */
public record SearchCountsView(
    @Schema(description = "Regardless of the kind asked for") List<SearchCountView> kinds,
    List<SearchCountView> bodies,
    List<SearchCountView> outcomes,
    List<SearchCountView> closed,
    List<SearchCountView> responsibles) {}
