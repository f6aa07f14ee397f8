package dk.direktion.budget.report;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Everyone with the budget reads the reports that were made of it. */
@ApplicationScoped
public class ReadingReports {

  private final BudgetRights rights;
  private final Reports reports;
  private final ReportDocuments documents;

  ReadingReports(BudgetRights rights, Reports reports, ReportDocuments documents) {
    this.rights = rights;
    this.reports = reports;
    this.documents = documents;
  }

  /** List the reports, the newest period first; of one kind, or of all for null. */
  @Transactional
  public Page<ReportView> list(ReportKind kind, Paging paging) {
    rights.requireReading();
    return paging.of(reports.newestFirst(kind)).map(each -> each.view(rights.mayAllocate()));
  }

  /** Read a report with the checksums of its documents. */
  @Transactional
  public ReportDetailView one(UUID id) {
    rights.requireReading();
    return new ReportDetailView(
        reports.existing(id).view(rights.mayAllocate()),
        documents.of(id).stream().map(ReportDocument::view).toList());
  }

  /**
   * A document as a file.
   *
   * @param name with its ending
   */
  public record File(String name, byte[] content, String sha256) {}

  /** Read a report's document in a language. */
  @Transactional
  public File document(UUID id, DocumentFormat format, String language) {
    rights.requireReading();
    Report report = reports.existing(id);
    ReportDocument document = documents.findById(new ReportDocument.Id(id, format, language));
    return new File(report.title() + "." + format.ending(), document.content(), document.sha256());
  }
}
