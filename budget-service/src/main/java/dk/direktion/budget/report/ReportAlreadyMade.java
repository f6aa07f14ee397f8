package dk.direktion.budget.report;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** A report is made once for its period as it stood on a day. */
public class ReportAlreadyMade extends WrongState {
  ReportAlreadyMade(String title, LocalDate asOf) {
    super("report-already-made", Map.of("title", title, "asOf", asOf));
  }
}
