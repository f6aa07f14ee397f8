package dk.direktion.budget.report;

import dk.direktion.common.problem.WrongState;

/** A report that is on its way, or was considered, is not sent again. */
public class ReportNotAtHome extends WrongState {
  ReportNotAtHome() {
    super("report-not-at-home");
  }
}
