package dk.direktion.access.review;

import dk.direktion.common.problem.WrongState;

/** Refuses to send a report that is on its way or on an agenda. */
public class ReportAlreadySubmitted extends WrongState {

  private static final long serialVersionUID = 1L;

  ReportAlreadySubmitted() {
    super("report-already-submitted");
  }
}
