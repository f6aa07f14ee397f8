package dk.direktion.budget.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All documents of all reports. */
@ApplicationScoped
class ReportDocuments implements PanacheRepositoryBase<ReportDocument, ReportDocument.Id> {

  List<ReportDocument> of(UUID report) {
    return list("id.reportId = ?1 order by id.format, id.language", report);
  }
}
