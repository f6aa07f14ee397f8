package dk.direktion.budget.followup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's three budget follow-ups. */
public record FollowUpYearView(
    int year,
    @Schema(description = "Years there is something to look at, newest first") List<Integer> years,
    Deadlines deadlines,
    @Schema(
            description = "Who set the deadlines; null while they are only proposed",
            nullable = true)
        String setBy,
    List<FollowUpView> followUps,
    List<String> actions,
    long version) {}
