package dk.direktion.budget.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** One of the three budget follow-ups of a year, in which a benefit is booked. */
@Embeddable
public record FollowUp(
    @Column(name = "follow_up_year") @Min(2000) @Max(2100) int year,
    @Column(name = "follow_up_number") @Min(1) @Max(3) int number) {}
