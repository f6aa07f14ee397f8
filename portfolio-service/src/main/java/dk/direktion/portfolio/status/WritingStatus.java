package dk.direktion.portfolio.status;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.notice.Notice;
import dk.direktion.common.notice.Notices;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleHeld;
import dk.direktion.portfolio.project.RoleOnProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** A status note's way from draft to signature; whoever keeps the project writes it. */
@ApplicationScoped
public class WritingStatus {

  private static final Set<RoleOnProject> SIGNERS = Set.of(RoleOnProject.OWNER);

  private final ProjectRights rights;
  private final Projects projects;
  private final StatusReports reports;
  private final StatusRequests requests;
  private final StatusRounds rounds;
  private final CostBaselines baselines;
  private final Judging judging;
  private final RoundNames names;
  private final Notices notices;
  private final EntityManager entities;
  private final Signing signing;
  private final Today today;
  private final Clock clock;

  WritingStatus(
      ProjectRights rights,
      Projects projects,
      StatusReports reports,
      StatusRequests requests,
      StatusRounds rounds,
      CostBaselines baselines,
      Judging judging,
      RoundNames names,
      Notices notices,
      EntityManager entities,
      Signing signing,
      Today today,
      Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.reports = reports;
    this.requests = requests;
    this.rounds = rounds;
    this.baselines = baselines;
    this.judging = judging;
    this.names = names;
    this.notices = notices;
    this.entities = entities;
    this.signing = signing;
    this.today = today;
    this.clock = clock;
  }

  /**
   * Save what is written so far; nothing need be complete.
   *
   * @param ifMatch the version read, {@code "0"} where nothing was being written
   * @throws InvalidInput for a baseline other than the one that is kept
   */
  @Transactional
  public void save(UUID projectId, String ifMatch, WriteStatus given) {
    Project project = kept(projectId);
    StatusReport note = unfinished(project, ifMatch);
    Long kept = baselines.of(projectId);
    if (given.movesBaseline(kept)) {
      throw InvalidInput.of("baselineCost", "baseline-is-kept");
    }
    Written written = Written.of(given, kept);
    Signature by = signing.signature();
    note.write(
        written,
        judging.of(projectId, written).overridden(given.overrides()),
        by.username(),
        by.name());
    reports.persistAndFlush(note);
  }

  /** Hand the note in to the owner, judged as of today. */
  @Transactional
  public void handIn(UUID projectId, String ifMatch) {
    Project project = kept(projectId);
    EntityTags.require(ifMatch, versionOf(projectId));
    StatusReport note = existing(projectId);
    handIn(project, note);
  }

  /**
   * Say with one press that nothing is new: the last note's words and lights, handed in.
   *
   * @throws StatusBegun if somebody has begun to write something else
   */
  @Transactional
  public void sayNothingNew(UUID projectId, String ifMatch) {
    Project project = kept(projectId);
    StatusReport note = unfinished(project, ifMatch);
    StatusReport last =
        reports.of(projectId).stream().findFirst().orElseThrow(NothingToRepeat::new);
    Signature by = signing.signature();
    note.repeat(last, judging.of(projectId, last.written()).time(), by.username(), by.name());
    reports.persistAndFlush(note);
    handIn(project, note);
  }

  private void handIn(Project project, StatusReport note) {
    Written written = note.written().against(baselines.of(project.id()));
    note.handIn(written, judging.of(project.id(), written), today.date(), signing.signature());
    baselines.keep(project.id(), note.written().baselineCost());
    reports.flush();
    project
        .holder(RoleOnProject.OWNER, today.date())
        .map(RoleHeld::username)
        .filter(owner -> !owner.equals(note.handedIn().username()))
        .ifPresent(owner -> tell(owner, "status-to-sign", project, note));
  }

  /** The owner signs; from now on the note cannot change. */
  @Transactional
  public void sign(UUID projectId, String ifMatch) {
    Project project = owned(projectId);
    EntityTags.require(ifMatch, versionOf(project.id()));
    StatusReport note = existing(projectId);
    note.sign(signing.signature());
    reports.flush();
  }

  /** The owner gives the note back to whoever handed it in. */
  @Transactional
  public void giveBack(UUID projectId, String ifMatch, String comment) {
    Project project = owned(projectId);
    EntityTags.require(ifMatch, versionOf(project.id()));
    StatusReport note = existing(projectId);
    note.giveBack(comment, signing.signature().name());
    reports.flush();
    tell(note.handedIn().username(), "status-returned", project, note);
  }

  private void tell(String whom, String template, Project project, StatusReport note) {
    notices.send(
        Notice.to(whom, template, TellingManagers.path(project.id()))
            .with("project", project.name(today.date()))
            .with(
                "round",
                note.roundId() == null
                    ? names.of(null, today.date())
                    : names.of(rounds.existing(note.roundId())))
            .with("by", signing.signature().name()));
  }

  private Project kept(UUID projectId) {
    rights.requireReading();
    Project project = project(projectId);
    rights.requireKeeping(project);
    return project;
  }

  private Project owned(UUID projectId) {
    rights.requireReading();
    Project project = project(projectId);
    if (!rights.holds(project, SIGNERS)) {
      throw new AccessDenied();
    }
    return project;
  }

  private Project project(UUID projectId) {
    return projects.findByIdOptional(projectId).orElseThrow(() -> new NotFound("project"));
  }

  private long versionOf(UUID projectId) {
    return reports.unfinished(projectId).map(note -> note.version() + 1).orElse(0L);
  }

  private StatusReport existing(UUID projectId) {
    return askedFor(reports.unfinished(projectId).orElseThrow(() -> new NotFound("status-report")));
  }

  // What was begun before a round opened is what the round asks for.
  private StatusReport askedFor(StatusReport note) {
    if (note.roundId() == null) {
      requests.open(note.projectId()).ifPresent(request -> note.joinRound(request.roundId()));
    }
    requireOpenRound(note);
    return note;
  }

  // Two who begin at once would both begin at version 0; the second finds the first one's note.
  private StatusReport unfinished(Project project, String ifMatch) {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:key))")
        .setParameter("key", "status " + project.id())
        .getSingleResult();
    EntityTags.require(ifMatch, versionOf(project.id()));
    return askedFor(
        reports
            .unfinished(project.id())
            .orElseGet(() -> StatusReport.begin(UuidV7.next(clock), project.id(), null)));
  }

  private void requireOpenRound(StatusReport note) {
    if (note.roundId() != null) {
      rounds.existing(note.roundId()).requireOpen();
    }
  }
}
