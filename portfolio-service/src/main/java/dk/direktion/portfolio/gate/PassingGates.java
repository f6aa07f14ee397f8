package dk.direktion.portfolio.gate;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Proposal;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.DanishNames;
import dk.direktion.portfolio.gate.GatesView.GateAction;
import dk.direktion.portfolio.person.CallersUnit;
import dk.direktion.portfolio.project.NoGateLeft;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectPhase;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A project goes from phase to phase through gates: its manager passes them, or asks a body to
 * decide where the gate needs it.
 */
@ApplicationScoped
public class PassingGates {

  private final ProjectRights rights;
  private final Projects projects;
  private final GateSubmissions gates;
  private final Submissions submissions;
  private final CallersUnit unit;
  private final Caller caller;
  private final Clock clock;

  PassingGates(
      ProjectRights rights,
      Projects projects,
      GateSubmissions gates,
      Submissions submissions,
      CallersUnit unit,
      Caller caller,
      Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.gates = gates;
    this.submissions = submissions;
    this.unit = unit;
    this.caller = caller;
    this.clock = clock;
  }

  /** The gates with the version that passing one must name. */
  public record Read(GatesView view, long version) {}

  /** Show how far a project is. */
  @Transactional
  public Read show(UUID projectId) {
    rights.requireReading();
    Project project = existing(projectId);
    return new Read(view(project), project.version());
  }

  /** Pass the next gate, where it needs no decision. */
  @Transactional
  public void pass(UUID projectId, String ifMatch, PassGate passed) {
    Project project = seen(projectId, ifMatch);
    if (passed.day().isAfter(LocalDate.ofInstant(clock.instant(), Denmark.ZONE))) {
      throw InvalidInput.of("day", "day-in-the-future");
    }
    project.course().passGate(passed.day(), passed.note(), null);
  }

  /** Put the next gate before a body. */
  @Transactional
  public void submit(UUID projectId, String ifMatch, SubmitGate gate) {
    Project project = seen(projectId, ifMatch);
    ProjectPhase next = project.course().newestPhase().phase().next().orElseThrow(NoGateLeft::new);
    if (!project.course().decisionGates().contains(next)) {
      throw new GateNeedsNoDecision();
    }
    if (gates.isOneOpen(projectId)) {
      throw new GateAlreadySubmitted();
    }
    GateSubmission submission =
        new GateSubmission(
            UuidV7.next(clock), projectId, next, gate, caller.username(), clock.instant());
    gates.persist(submission);
    String name = project.name(LocalDate.ofInstant(clock.instant(), Denmark.ZONE));
    String phase = DanishNames.of(next).toLowerCase();
    submissions.submit(
        SubmittedGates.thing(submission.id()),
        new Proposal(
            gate.bodyCode(),
            gate.meetingId(),
            unit.code(),
            "%s: overgang til %s".formatted(name, phase),
            gate.justification().strip(),
            null,
            List.of("At projektet %s går over til %s.".formatted(name, phase))));
  }

  private GatesView view(Project project) {
    Optional<ProjectPhase> next = project.course().newestPhase().phase().next();
    boolean decision = next.filter(project.course().decisionGates()::contains).isPresent();
    List<GateAction> actions =
        next.isEmpty() || !rights.mayKeep(project) || decision && gates.isOneOpen(project.id())
            ? List.of()
            : List.of(decision ? GateAction.SUBMIT : GateAction.PASS);
    return new GatesView(
        project.course().newestPhase().phase(),
        next.orElse(null),
        decision,
        project.course().phases(),
        gates.of(project.id()).stream().map(GateSubmission::view).toList(),
        actions);
  }

  private Project seen(UUID projectId, String ifMatch) {
    rights.requireReading();
    Project project = existing(projectId);
    rights.requireKeeping(project);
    EntityTags.require(ifMatch, project.version());
    return project;
  }

  private Project existing(UUID projectId) {
    return projects.findByIdOptional(projectId).orElseThrow(() -> new NotFound("project"));
  }
}
