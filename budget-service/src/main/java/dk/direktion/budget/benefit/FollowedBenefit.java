package dk.direktion.budget.benefit;

import java.util.UUID;

/**
 * A benefit as the budget follow-ups look at it.
 *
 * @param owner username, or null while nobody owns it
 * @param followUp the follow-up it is to be booked in, or null where none is named
 * @param incorporatedIn the follow-up it was booked in, or null before it was
 */
public record FollowedBenefit(
    UUID id,
    String name,
    String programme,
    String subProgramme,
    String owner,
    String ownerName,
    BenefitState state,
    FollowUp followUp,
    FollowUp incorporatedIn,
    YearlyFigures figures,
    boolean hasIndicator,
    boolean hasAccount,
    boolean hasMeasuringMethod) {}
