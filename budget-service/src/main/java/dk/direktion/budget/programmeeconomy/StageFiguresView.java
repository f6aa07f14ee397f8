package dk.direktion.budget.programmeeconomy;

/** The year's figures at a stage; the result is benefits, income and balance less the rest. */
public record StageFiguresView(
    EconomyStage stage,
    long investments,
    long benefits,
    long otherIncome,
    long balance,
    long target,
    long result) {}
