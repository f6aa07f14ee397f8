package dk.direktion.portfolio.status;

import java.time.LocalDate;

/** How often a manager has been reminded by itself: each step is taken once. */
enum Reminder {
  NONE("", Integer.MIN_VALUE),
  WEEK_BEFORE("status-soon", -7),
  DAY_BEFORE("status-soon", -1),
  LATE("status-late", 1),
  WEEK_LATE("status-late", 7);

  private final String template;
  private final int daysAfterDeadline;

  Reminder(String template, int daysAfterDeadline) {
    this.template = template;
    this.daysAfterDeadline = daysAfterDeadline;
  }

  String template() {
    return template;
  }

  /** Tell which step it is time for on a day. */
  static Reminder on(LocalDate day, LocalDate deadline) {
    Reminder due = NONE;
    for (Reminder step : values()) {
      if (step != NONE && !day.isBefore(deadline.plusDays(step.daysAfterDeadline))) {
        due = step;
      }
    }
    return due;
  }
}
