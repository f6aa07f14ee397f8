package dk.direktion.budget.distribution;

import java.math.BigDecimal;

/**
 * What a centre gets of an amount.
 *
 * @param weight null where nobody has registered one
 * @param amount whole kroner; negative where the amount shared is
 * @param note null where there is nothing to explain
 */
public record Share(String unit, BigDecimal weight, long amount, ShareNote note) {}
