package dk.direktion.budget.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A report as it was made; only how far it has come on its way to a meeting ever changes. */
@Entity
public class Report {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ReportKind kind;

  @Column(updatable = false)
  private LocalDate periodStart;

  @Column(updatable = false)
  private LocalDate periodEnd;

  @Column(updatable = false)
  private LocalDate asOf;

  @Column(updatable = false)
  private String title;

  @Column(updatable = false)
  private String madeBy;

  @Column(updatable = false)
  private boolean automatic;

  @Column(updatable = false)
  private Instant madeAt;

  @Column(updatable = false)
  private String bodyCode;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  private LocalDate meetingDate;
  private UUID itemId;
  private UUID decisionId;
  @Version private long version;

  protected Report() {}

  Report(UUID id, Making making, String title) {
    this.id = id;
    this.kind = making.kind();
    this.periodStart = making.period().start();
    this.periodEnd = making.period().end();
    this.asOf = making.asOf();
    this.title = title;
    this.madeBy = making.by();
    this.automatic = making.automatic();
    this.madeAt = making.at();
    this.bodyCode = making.kind().bodyCode();
    this.state = ReportState.MADE;
  }

  /** What is made of which period, as it stood on which day, by whom and when. */
  record Making(
      ReportKind kind, Period period, LocalDate asOf, String by, boolean automatic, Instant at) {}

  /** Send it on its way. */
  void submit() {
    if (!state.isAtHome()) {
      throw new ReportNotAtHome();
    }
    state = ReportState.SENT;
    meetingDate = null;
    itemId = null;
  }

  void putOnAgenda(LocalDate date, UUID item) {
    if (isUnderWay()) {
      state = ReportState.ON_AGENDA;
      meetingDate = date;
      itemId = item;
    }
  }

  /** The body could not take it; it can be sent again. */
  void refuseSubmission() {
    if (isUnderWay()) {
      state = ReportState.REFUSED;
    }
  }

  void consider(UUID decision, LocalDate date) {
    decide(ReportState.CONSIDERED, decision, date);
  }

  /** It waits for the meeting it was moved to; null where that is not known. */
  void postpone(UUID decision, LocalDate to) {
    decide(ReportState.ON_AGENDA, decision, to == null ? meetingDate : to);
  }

  /** The body gives it back, to be sent again. */
  void handBack(UUID decision, LocalDate date) {
    decide(ReportState.MADE, decision, date);
  }

  private void decide(ReportState next, UUID decision, LocalDate date) {
    state = next;
    decisionId = decision;
    meetingDate = date;
  }

  private boolean isUnderWay() {
    return state == ReportState.SENT || state == ReportState.ON_AGENDA;
  }

  UUID id() {
    return id;
  }

  ReportKind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  String bodyCode() {
    return bodyCode;
  }

  LocalDate asOf() {
    return asOf;
  }

  long version() {
    return version;
  }

  ReportView view(boolean maySend) {
    return new ReportView(
        id,
        kind,
        periodStart,
        periodEnd,
        asOf,
        title,
        madeBy,
        automatic,
        madeAt,
        bodyCode,
        state,
        meetingDate,
        itemId,
        decisionId,
        maySend && state.isAtHome() ? List.of("submit") : List.of(),
        version);
  }
}
