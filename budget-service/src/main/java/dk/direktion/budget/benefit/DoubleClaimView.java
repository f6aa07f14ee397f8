package dk.direktion.budget.benefit;

import java.util.List;
import java.util.UUID;

/** Another benefit that takes from the same account of the same centre in the same years. */
public record DoubleClaimView(
    UUID benefitId, String name, String unit, String account, List<Integer> years) {}
