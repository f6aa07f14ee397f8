package dk.direktion.portfolio.status;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleOnProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reading a project's status, and the notes of all projects. */
@ApplicationScoped
public class ReadingStatus {

  private final ProjectRights rights;
  private final Caller caller;
  private final Projects projects;
  private final StatusReports reports;
  private final StatusRequests requests;
  private final StatusRounds rounds;
  private final StatusPointers pointers;
  private final CostBaselines baselines;
  private final Judging judging;
  private final RoundNames names;
  private final Today today;

  ReadingStatus(
      ProjectRights rights,
      Caller caller,
      Projects projects,
      StatusReports reports,
      StatusRequests requests,
      StatusRounds rounds,
      StatusPointers pointers,
      CostBaselines baselines,
      Judging judging,
      RoundNames names,
      Today today) {
    this.rights = rights;
    this.caller = caller;
    this.projects = projects;
    this.reports = reports;
    this.requests = requests;
    this.rounds = rounds;
    this.pointers = pointers;
    this.baselines = baselines;
    this.judging = judging;
    this.names = names;
    this.today = today;
  }

  /** Show a project's status, and what the caller can do about it. */
  @Transactional
  public StatusFormView form(UUID projectId) {
    rights.requireReading();
    Project project =
        projects.findByIdOptional(projectId).orElseThrow(() -> new NotFound("project"));
    Optional<StatusReport> current = reports.unfinished(projectId);
    Optional<StatusReport> last = reports.of(projectId).stream().findFirst();
    Long kept = baselines.of(projectId);
    return new StatusFormView(
        projectId,
        project.name(today.date()),
        requests.open(projectId).map(this::asking).orElse(null),
        current.map(StatusReport::view).orElse(null),
        last.map(StatusReport::view).orElse(null),
        kept,
        baselines.sourceOf(projectId),
        judging.of(
            projectId,
            current
                .map(StatusReport::written)
                .orElseGet(() -> Written.of((String) null))
                .against(kept)),
        pointers.about(projectId),
        actions(project, current, last.isPresent()),
        current.map(note -> note.version() + 1).orElse(0L));
  }

  private StatusFormView.AskingView asking(StatusRequest request) {
    StatusRound round = rounds.existing(request.roundId());
    return new StatusFormView.AskingView(
        round.id(), names.of(round), round.deadline(), round.isOverOn(today.date()));
  }

  private List<String> actions(Project project, Optional<StatusReport> current, boolean hasLast) {
    List<String> actions = new ArrayList<>();
    boolean editable = current.map(note -> note.state().isEditable()).orElse(true);
    if (editable && rights.mayKeep(project)) {
      actions.add("write");
      if (current.isPresent()) {
        actions.add("handIn");
      }
      if (hasLast && current.filter(StatusReport::isBegun).isEmpty()) {
        actions.add("nothingNew");
      }
    }
    if (!editable && rights.holds(project, Set.of(RoleOnProject.OWNER))) {
      actions.add("sign");
      actions.add("return");
    }
    return actions;
  }

  /**
   * List the notes that are handed in, newest first; of a project, a round, changed since. Other
   * systems get those that are signed.
   */
  @Transactional
  public Page<StatusReportView> told(
      UUID projectId, UUID roundId, Instant changedSince, Paging paging) {
    rights.requireReadingLists();
    return paging
        .of(reports.told(projectId, roundId, changedSince, rights.readsSignedNotesOnly()))
        .map(this::shown);
  }

  /** Read one note; a draft only by those who write it, an unsigned one by people only. */
  @Transactional
  public StatusReportView one(UUID id) {
    rights.requireReadingLists();
    return reports
        .findByIdOptional(id)
        .filter(note -> !note.state().isEditable() || caller.username().equals(note.writtenBy()))
        .filter(note -> !rights.readsSignedNotesOnly() || note.state() == ReportState.SIGNED)
        .map(this::shown)
        .orElseThrow(() -> new NotFound("status-report"));
  }

  // Why it was once given back stays between the owner and whoever wrote it.
  private StatusReportView shown(StatusReport note) {
    StatusReportView view = note.view();
    return rights.readsSignedNotesOnly() ? view.withoutReturn() : view;
  }
}
