package dk.direktion.budget.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A benefit as it counts in a programme's economy: all its moves, oldest first. */
public record CountedBenefit(
    UUID id,
    String name,
    String subProgramme,
    boolean lasting,
    Certainty certainty,
    List<MoveView> moves) {

  private static final YearlyFigures NOTHING = new YearlyFigures(List.of(), false);

  /** List the moves up to and including a day. */
  public List<MoveView> movesUntil(LocalDate day) {
    return moves.stream().filter(move -> !move.date().isAfter(day)).toList();
  }

  /** Returns what the benefit brought as it stood on a day; nothing before it was expected. */
  public YearlyFigures figuresOn(LocalDate day) {
    List<MoveView> until = movesUntil(day);
    return until.isEmpty() ? NOTHING : figures(until.get(until.size() - 1));
  }

  /** Returns its state on a day; null before it was expected. */
  public BenefitState stateOn(LocalDate day) {
    List<MoveView> until = movesUntil(day);
    return until.isEmpty() ? null : until.get(until.size() - 1).state();
  }

  /** Returns how far it had come on a day, not counting a failure since; null before it was. */
  public BenefitState reachedOn(LocalDate day) {
    BenefitState reached = null;
    for (MoveView move : movesUntil(day)) {
      if (!move.state().isFailure()) {
        reached = move.state();
      }
    }
    return reached;
  }

  /** Returns what it brought before it failed; what it brings where it has not. */
  public YearlyFigures promised(LocalDate day) {
    List<MoveView> until = movesUntil(day);
    for (int i = until.size() - 1; i >= 0; i--) {
      if (!until.get(i).state().isFailure()) {
        return figures(until.get(i));
      }
    }
    return figuresOn(day);
  }

  /** Returns what a move says it brings. */
  public YearlyFigures figures(MoveView move) {
    return new YearlyFigures(move.years(), lasting);
  }
}
