package dk.direktion.budget.report;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.UuidV7;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes each report when its period is over and sends it to its body, by itself; a controller makes
 * one by hand. Each is made once for its period as it stood on a day, on however many nodes.
 */
@ApplicationScoped
public class MakingReports {

  private final BudgetRights rights;
  private final Caller caller;
  private final SystemWork work;
  private final Reports reports;
  private final ReportDocuments documents;
  private final List<ReportContents> kinds;
  private final SendingReports sending;
  private final Clock clock;

  MakingReports(
      BudgetRights rights,
      Caller caller,
      SystemWork work,
      Reports reports,
      ReportDocuments documents,
      @All List<ReportContents> kinds,
      SendingReports sending,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.work = work;
    this.reports = reports;
    this.documents = documents;
    this.kinds = kinds;
    this.sending = sending;
    this.clock = clock;
  }

  @Scheduled(
      identity = "make-budget-reports",
      every = "15m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    makeDue();
  }

  /**
   * Make and send what its last period is over for and has not been made; also where the day it was
   * to be made on was missed. Where there is nothing to report, nothing is made.
   */
  public void makeDue() {
    kinds.forEach(kind -> work.run(() -> makeDue(kind)));
  }

  private void makeDue(ReportContents contents) {
    ReportKind kind = contents.kind();
    Period period = kind.lastBefore(today());
    reports.waitForTheOthers(kind);
    if (!reports.isMade(kind, period, period.end()) && contents.hasAnything(period, period.end())) {
      sending.send(make(contents, period, period.end(), true), null);
    }
  }

  /**
   * Make a report now, of a period that has begun: as it stood at its end, or as it stands today.
   *
   * @throws InvalidInput for a period its year has not, or that has not begun
   * @throws ReportAlreadyMade if there is one of the same day
   */
  @Transactional
  public ReportView make(MakeReport wanted) {
    rights.requireAllocating();
    ReportContents contents =
        kinds.stream().filter(each -> each.kind() == wanted.kind()).findFirst().orElseThrow();
    if (wanted.number() > wanted.kind().periodsOfAYear()) {
      throw InvalidInput.of("number", "report-no-such-period");
    }
    Period period = wanted.kind().period(wanted.year(), wanted.number());
    LocalDate today = today();
    if (period.start().isAfter(today)) {
      throw InvalidInput.of("number", "report-of-the-future");
    }
    LocalDate asOf = period.end().isBefore(today) ? period.end() : today;
    reports.waitForTheOthers(wanted.kind());
    if (reports.isMade(wanted.kind(), period, asOf)) {
      throw new ReportAlreadyMade(ReportWords.DANISH.title(wanted.kind(), period), asOf);
    }
    return make(contents, period, asOf, false).view(true);
  }

  private Report make(ReportContents contents, Period period, LocalDate asOf, boolean automatic) {
    ReportKind kind = contents.kind();
    UUID id = UuidV7.next(clock);
    Report report =
        new Report(
            id,
            new Report.Making(
                kind,
                period,
                asOf,
                automatic ? ReportWords.DANISH.text("by-itself") : caller.displayName(),
                automatic,
                clock.instant()),
            ReportWords.DANISH.title(kind, period));
    reports.persistAndFlush(report);
    for (ReportWords words : ReportWords.ALL) {
      ReportPaper paper =
          new ReportPaper(
              words,
              words.title(kind, period),
              words.text("intro." + kind, Map.of("asOf", words.date(asOf))),
              contents.sections(period, asOf, words));
      keep(id, DocumentFormat.PDF, words, paper.pdf());
      keep(id, DocumentFormat.XLSX, words, paper.workbook());
    }
    documents.flush();
    return report;
  }

  private void keep(UUID report, DocumentFormat format, ReportWords words, byte[] content) {
    documents.persist(
        new ReportDocument(new ReportDocument.Id(report, format, words.language()), content));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }
}
