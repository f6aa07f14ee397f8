package dk.direktion.budget.followup;

import java.time.LocalDate;
import java.util.Optional;

/** When an owner is written to about a benefit that is not in its follow-up. */
public enum LetterKind {
  SOON("follow-up-soon"),
  LATE("follow-up-late");

  private static final int DAYS_BEFORE = 14;
  private static final int DAYS_AFTER = 30;

  private final String template;

  LetterKind(String template) {
    this.template = template;
  }

  String template() {
    return template;
  }

  /** A fortnight before the deadline, and when it has passed; not of what is long past. */
  static Optional<LetterKind> dueOn(LocalDate day, LocalDate deadline) {
    if (day.isBefore(deadline.minusDays(DAYS_BEFORE))
        || day.isAfter(deadline.plusDays(DAYS_AFTER))) {
      return Optional.empty();
    }
    return Optional.of(day.isAfter(deadline) ? LATE : SOON);
  }
}
