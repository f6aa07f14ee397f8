package dk.direktion.budget.report;

import java.time.LocalDate;

/** A kind of report: how often it is made, and which body it goes to. */
public enum ReportKind {
  IMPLEMENTATION_SHEET("CF", 3),
  DEVIATION_REPORT("DIR", 1);

  private static final int MONTHS_OF_A_YEAR = 12;

  private final String bodyCode;
  private final int months;

  ReportKind(String bodyCode, int months) {
    this.bodyCode = bodyCode;
    this.months = months;
  }

  String bodyCode() {
    return bodyCode;
  }

  int periodsOfAYear() {
    return MONTHS_OF_A_YEAR / months;
  }

  Period period(int year, int number) {
    return Period.of(year, number, months);
  }

  /** Returns the last period that was over before a day. */
  Period lastBefore(LocalDate day) {
    return Period.of(Period.of(day, months).start().minusDays(1), months);
  }
}
