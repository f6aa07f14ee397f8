package dk.direktion.budget.report;

import java.time.LocalDate;
import java.util.List;

/** What one kind of report says; each kind is a bean. */
interface ReportContents {

  ReportKind kind();

  /** Tells whether there is anything to report of a period as it stood on a day. */
  boolean hasAnything(Period period, LocalDate asOf);

  /** Writes the sections. */
  List<Section> sections(Period period, LocalDate asOf, ReportWords words);
}
