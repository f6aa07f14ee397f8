package dk.direktion.budget.benefit;

import java.time.LocalDate;
import java.util.List;

/**
 * A move a benefit made before it came into the register.
 *
 * @param years what it brought since then; null for as before, or nothing where it failed
 * @param decidedEarlier names the body's decision; only where one decided
 */
public record PastMove(
    LocalDate date,
    BenefitState state,
    String reason,
    String by,
    List<YearFigures> years,
    String decidedEarlier,
    FollowUp followUp) {}
