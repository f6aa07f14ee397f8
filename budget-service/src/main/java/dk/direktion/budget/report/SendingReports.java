package dk.direktion.budget.report;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.person.CallersUnit;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Document;
import dk.direktion.common.submission.Submissions.Proposal;
import dk.direktion.common.web.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends reports to the body they are for; the agenda item makes itself there. */
@ApplicationScoped
public class SendingReports {

  private final BudgetRights rights;
  private final Reports reports;
  private final ReportDocuments documents;
  private final Submissions submissions;
  private final CallersUnit unit;

  SendingReports(
      BudgetRights rights,
      Reports reports,
      ReportDocuments documents,
      Submissions submissions,
      CallersUnit unit) {
    this.rights = rights;
    this.reports = reports;
    this.documents = documents;
    this.submissions = submissions;
    this.unit = unit;
  }

  /**
   * Send a report by hand, to one of the body's meetings or its next.
   *
   * @throws ReportNotAtHome if it is on its way or was considered
   */
  @Transactional
  public ReportView send(UUID id, String ifMatch, SubmitReport submission) {
    rights.requireAllocating();
    Report report = reports.existing(id);
    EntityTags.require(ifMatch, report.version());
    send(report, submission.meetingId());
    reports.flush();
    return report.view(true);
  }

  /** Send it in the caller's transaction, with its Danish documents. */
  void send(Report report, UUID meetingId) {
    report.submit();
    ReportWords words = ReportWords.DANISH;
    submissions.submit(
        SubmittedReports.thing(report.id()),
        new Proposal(
            report.bodyCode(),
            meetingId,
            unit.code(),
            report.title(),
            words.text("background." + report.kind(), Map.of("asOf", words.date(report.asOf()))),
            words.text("economy"),
            List.of(words.text("recommendation", Map.of("title", report.title()))),
            List.of(document(report, DocumentFormat.PDF), document(report, DocumentFormat.XLSX))));
  }

  private Document document(Report report, DocumentFormat format) {
    ReportDocument.Id id =
        new ReportDocument.Id(report.id(), format, ReportWords.DANISH.language());
    return new Document(report.title() + "." + format.ending(), documents.findById(id).content());
  }
}
