package dk.direktion.portfolio.status;

import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.PortfolioRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;

/** Keeping notes from before there were rounds and rules, as they were handed in. */
@ApplicationScoped
public class ReportingStatus {

  private final PortfolioRights rights;
  private final StatusReports reports;
  private final Clock clock;

  ReportingStatus(PortfolioRights rights, StatusReports reports, Clock clock) {
    this.rights = rights;
    this.reports = reports;
    this.clock = clock;
  }

  /** Keep a note as signed. */
  @Transactional
  public void report(UUID projectId, @Valid ReportStatus report) {
    rights.requireKeepingTheList();
    reports.persist(StatusReport.past(UuidV7.next(clock), projectId, null, report, true));
  }
}
