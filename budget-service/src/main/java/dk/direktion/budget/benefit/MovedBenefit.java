package dk.direktion.budget.benefit;

/**
 * What became of a benefit on a day.
 *
 * @param amount what it brings in the year that is asked about, from that move on
 */
public record MovedBenefit(String name, String programme, MoveView move, long amount) {}
