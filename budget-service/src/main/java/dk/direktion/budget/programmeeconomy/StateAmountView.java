package dk.direktion.budget.programmeeconomy;

import dk.direktion.budget.benefit.BenefitState;

/** What the benefits in a state bring in a year; what they promised, where they failed. */
public record StateAmountView(BenefitState state, long amount, int benefits) {}
