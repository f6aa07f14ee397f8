package dk.direktion.budget.followup;

import dk.direktion.budget.benefit.BenefitState;

/** What the benefits in one state bring together, in whole kroner. */
public record StateSumView(BenefitState state, int benefits, long amount, long nextAmount) {}
