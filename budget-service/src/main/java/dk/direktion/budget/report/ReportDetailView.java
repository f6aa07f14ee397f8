package dk.direktion.budget.report;

import java.util.List;

/** A report with the checksums of its documents. */
public record ReportDetailView(ReportView report, List<DocumentView> documents) {

  /** A document and the SHA-256 of its bytes, in hexadecimal digits. */
  public record DocumentView(DocumentFormat format, String language, long bytes, String sha256) {}
}
