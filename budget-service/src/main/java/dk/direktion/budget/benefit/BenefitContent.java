package dk.direktion.budget.benefit;

/** A business case that has been checked: the owner is known, the years are there once each. */
record BenefitContent(WriteBenefit written, String ownerUsername, String ownerName) {

  YearlyFigures figures() {
    return new YearlyFigures(written.years(), written.duration() == BenefitDuration.LASTING);
  }
}
