package dk.direktion.budget.followup;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A budget follow-up with what belongs in it; amounts in whole kroner. */
public record FollowUpView(
    int year,
    int number,
    LocalDate deadline,
    @Schema(description = "Days until the deadline; below zero once it has passed") long daysLeft,
    @Schema(description = "How many benefits belong in it and have not gone") int awaited,
    int in,
    int missing,
    List<StateSumView> states,
    List<FollowUpBenefitView> benefits) {}
