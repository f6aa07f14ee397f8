package dk.direktion.budget.report;

import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Link;
import dk.direktion.common.submission.Submissions.Status;
import dk.direktion.common.submission.Submissions.Thing;
import dk.direktion.common.submission.SubmittedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What the meetings tell of reports; a report that was considered changes nothing else. */
@ApplicationScoped
class SubmittedReports implements SubmittedSubject {

  private static final String PREFIX = "budget:report:";

  private final Reports reports;
  private final Submissions submissions;

  SubmittedReports(Reports reports, Submissions submissions) {
    this.reports = reports;
    this.submissions = submissions;
  }

  static Thing thing(UUID id) {
    return new Thing("report", id, PREFIX + id);
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    reports.findByIdOptional(id).ifPresent(report -> report.putOnAgenda(meetingDate, itemId));
  }

  @Override
  public void refused(UUID id) {
    reports.findByIdOptional(id).ifPresent(Report::refuseSubmission);
  }

  @Override
  public void decided(UUID id, BodyDecision decision) {
    reports
        .findByIdOptional(id)
        .ifPresentOrElse(
            report -> follow(report, decision),
            () ->
                submissions.report(
                    thing(id), decision, Status.FAILED, "Rapporten findes ikke.", null));
  }

  private void follow(Report report, BodyDecision decision) {
    UUID decisionId = decision.decisionId();
    switch (decision.outcome()) {
      case POSTPONED -> report.postpone(decisionId, decision.postponedTo());
      case REFERRED -> report.postpone(decisionId, null);
      case RETURNED -> report.handBack(decisionId, decision.meetingDate());
      case APPROVED, APPROVED_WITH_CHANGES, NOTED, DISCUSSED, REJECTED, OTHER -> {
        report.consider(decisionId, decision.meetingDate());
        submissions.report(
            thing(report.id()),
            decision,
            Status.NOT_NEEDED,
            null,
            new Link(report.title(), "/rapporter/" + report.id()));
      }
    }
  }
}
