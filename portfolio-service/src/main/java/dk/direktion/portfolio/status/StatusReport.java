package dk.direktion.portfolio.status;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How a project fares, in words and lights: its project's draft until it is handed in, its owner's
 * to sign or give back, and never changed once it is signed.
 */
@Entity
@Table(name = "status_report")
public class StatusReport {

  @Id private UUID id;
  private UUID projectId;
  private UUID roundId;
  private LocalDate reportedOn;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  @Embedded private Written written;
  @Embedded private Lights lights;
  @Embedded private Judgements judgements;
  private boolean nothingNew;
  private String writtenBy;
  private String writtenByName;

  @Embedded
  @AttributeOverride(name = "username", column = @Column(name = "handed_in_by"))
  @AttributeOverride(name = "name", column = @Column(name = "handed_in_by_name"))
  @AttributeOverride(name = "at", column = @Column(name = "handed_in_at"))
  private Signature handedIn;

  @Embedded
  @AttributeOverride(name = "username", column = @Column(name = "signed_by"))
  @AttributeOverride(name = "name", column = @Column(name = "signed_by_name"))
  @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
  private Signature signed;

  private String returnComment;
  private String returnedByName;

  // The database stamps every write.
  @Column(insertable = false, updatable = false)
  private Instant changedAt;

  @Version private long version;

  protected StatusReport() {}

  /** Begin a note; a project has one unfinished at a time. */
  static StatusReport begin(UUID id, UUID projectId, UUID roundId) {
    StatusReport report = new StatusReport();
    report.id = id;
    report.projectId = projectId;
    report.roundId = roundId;
    report.state = ReportState.DRAFT;
    return report;
  }

  /** Keep a note from before there were rules, or from another place. */
  static StatusReport past(
      UUID id, UUID projectId, UUID roundId, ReportStatus report, boolean isSigned) {
    StatusReport past = begin(id, projectId, roundId);
    past.written = Written.of(report.text());
    past.judge(Judgements.carriedOver(report.lights()));
    past.reportedOn = report.date();
    past.state = isSigned ? ReportState.SIGNED : ReportState.HANDED_IN;
    return past;
  }

  /** Note who handed in and signed a note that was kept as it was. */
  void keepSignatures(Signature manager, Signature owner) {
    handedIn = manager;
    signed = owner;
    writtenBy = manager == null ? null : manager.username();
    writtenByName = manager == null ? null : manager.name();
  }

  /** Write what is known so far. */
  void write(Written now, Judgements judged, String username, String name) {
    requireEditable();
    written = now;
    judge(judged);
    nothingNew = false;
    writtenBy = username;
    writtenByName = name;
  }

  /**
   * Say as the note before said; the words and the lights are its, but a plan that has slipped
   * since is told of all the same.
   *
   * @param time what the rule says of the plan by now
   * @throws StatusBegun if somebody has written something else meanwhile
   */
  void repeat(StatusReport before, Judgement time, String username, String name) {
    if (isBegun()) {
      throw new StatusBegun();
    }
    Judgements carried = Judgements.carriedOver(before.lights);
    boolean hasSlipped = time.rule().isWorseThan(before.judgements.time().rule());
    write(before.written(), hasSlipped ? carried.withTime(time) : carried, username, name);
    nothingNew = true;
  }

  /** Tell whether anything is written that would be lost if the note said something else. */
  boolean isBegun() {
    return !written().isBlank() || judgements != null && judgements.isAnyOverridden();
  }

  private void judge(Judgements judged) {
    judgements = judged;
    lights = judged.lights();
  }

  /**
   * Hand the note in, judged by the rules as they stand on the day.
   *
   * @param written what is written, against what the project may cost by now
   * @throws InvalidInput where the plan, the words, or the motive of an override lack
   */
  void handIn(Written written, Judgements now, LocalDate day, Signature by) {
    requireEditable();
    if (!nothingNew) {
      this.written = written;
      judge(judgements.ruled(now));
      requireWhole();
    }
    reportedOn = day;
    handedIn = by;
    state = ReportState.HANDED_IN;
  }

  private void requireWhole() {
    List<FieldError> lacking = new ArrayList<>();
    if (written().followsPlan() == null) {
      lacking.add(new FieldError("followsPlan", "status-needs-this"));
    }
    if (text() == null) {
      lacking.add(new FieldError("text", "status-needs-this"));
    }
    for (Matter matter : Matter.values()) {
      if (judgements.of(matter).lacksMotive()) {
        lacking.add(new FieldError("overrides." + matter.field() + ".motive", "motive-needed"));
      }
    }
    if (!lacking.isEmpty()) {
      throw new InvalidInput(lacking);
    }
  }

  /** The owner vouches for the note; from now on it cannot change. */
  void sign(Signature by) {
    requireHandedIn();
    signed = by;
    state = ReportState.SIGNED;
  }

  /** The owner wants it otherwise. */
  void giveBack(String comment, String name) {
    requireHandedIn();
    state = ReportState.RETURNED;
    returnComment = comment.strip();
    returnedByName = name;
  }

  /** The round asks for what is being written. */
  void joinRound(UUID round) {
    roundId = round;
  }

  private void requireEditable() {
    if (!state.isEditable()) {
      throw new StatusNotEditable();
    }
  }

  private void requireHandedIn() {
    if (state != ReportState.HANDED_IN) {
      throw new StatusNotHandedIn();
    }
  }

  public UUID id() {
    return id;
  }

  public UUID projectId() {
    return projectId;
  }

  public UUID roundId() {
    return roundId;
  }

  public LocalDate reportedOn() {
    return reportedOn;
  }

  public String text() {
    return written().text();
  }

  public Lights lights() {
    return lights;
  }

  public ReportState state() {
    return state;
  }

  // A note of which nothing is written yet is kept as nothing.
  Written written() {
    return written == null ? Written.of((String) null) : written;
  }

  Judgements judgements() {
    return judgements;
  }

  boolean isNothingNew() {
    return nothingNew;
  }

  Signature handedIn() {
    return handedIn;
  }

  Signature signed() {
    return signed;
  }

  String writtenBy() {
    return writtenBy;
  }

  long version() {
    return version;
  }

  /** Show the note as people see it. */
  public StatusReportView view() {
    return new StatusReportView(
        id,
        projectId,
        roundId,
        reportedOn,
        state,
        nothingNew,
        text(),
        lights,
        written(),
        judgements,
        writtenByName,
        handedIn,
        signed,
        returnComment,
        returnedByName,
        changedAt,
        version);
  }
}
