package dk.direktion.portfolio.gate;

import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Link;
import dk.direktion.common.submission.Submissions.Status;
import dk.direktion.common.submission.SubmittedSubject;
import dk.direktion.common.web.Denmark;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.project.DecisionReference;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the meetings tell of our gates: an approved one is passed, and that is reported back. */
@ApplicationScoped
class SubmittedGates implements SubmittedSubject {

  private static final String PREFIX = "portfolio:gate:";

  private final PortfolioRights rights;
  private final GateSubmissions gates;
  private final Projects projects;
  private final Submissions submissions;
  private final Clock clock;

  SubmittedGates(
      PortfolioRights rights,
      GateSubmissions gates,
      Projects projects,
      Submissions submissions,
      Clock clock) {
    this.rights = rights;
    this.gates = gates;
    this.projects = projects;
    this.submissions = submissions;
    this.clock = clock;
  }

  static Submissions.Thing thing(UUID id) {
    return new Submissions.Thing("gate", id, PREFIX + id);
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    rights.requireSystem();
    gates.findByIdOptional(id).ifPresent(gate -> gate.putOnAgenda(meetingDate, itemId));
  }

  @Override
  public void refused(UUID id) {
    rights.requireSystem();
    gates
        .findByIdOptional(id)
        .filter(GateSubmission::isOpen)
        .ifPresent(gate -> gate.end(GateState.REFUSED));
  }

  @Override
  public void decided(UUID id, BodyDecision decision) {
    rights.requireSystem();
    Optional<GateSubmission> found = gates.findByIdOptional(id);
    if (found.isEmpty()) {
      submissions.report(thing(id), decision, Status.FAILED, "Overgangen findes ikke.", null);
      return;
    }
    GateSubmission gate = found.get();
    switch (decision.outcome()) {
      case APPROVED, APPROVED_WITH_CHANGES -> approve(gate, decision);
      case POSTPONED -> gate.postpone(decision.postponedTo());
      case REJECTED -> end(gate, decision, GateState.REJECTED, Status.CARRIED_OUT);
      case RETURNED, REFERRED, NOTED, DISCUSSED, OTHER ->
          end(gate, decision, GateState.RETURNED, Status.NOT_NEEDED);
    }
  }

  private void approve(GateSubmission gate, BodyDecision decision) {
    Project project = projects.findById(gate.projectId());
    if (gate.isOpen() && leadsTo(gate, project)) {
      LocalDate day = decision.meetingDate();
      LocalDate last = project.course().newestPhase().enteredOn();
      project
          .course()
          .passGate(
              day.isBefore(last) ? last : day,
              null,
              new DecisionReference(
                  decision.decisionId(), decision.itemId(), decision.meetingDate()));
      gate.end(GateState.PASSED);
    }
    if (gate.state() == GateState.PASSED) {
      submissions.report(thing(gate.id()), decision, Status.CARRIED_OUT, null, link(project));
    } else {
      submissions.report(
          thing(gate.id()),
          decision,
          Status.FAILED,
          "Projektet står ikke længere foran den overgang.",
          link(project));
    }
  }

  private static boolean leadsTo(GateSubmission gate, Project project) {
    return project
        .course()
        .newestPhase()
        .phase()
        .next()
        .filter(next -> next == gate.phase())
        .isPresent();
  }

  private void end(GateSubmission gate, BodyDecision decision, GateState state, Status status) {
    if (gate.isOpen()) {
      gate.end(state);
    }
    submissions.report(
        thing(gate.id()), decision, status, null, link(projects.findById(gate.projectId())));
  }

  private Link link(Project project) {
    return new Link(
        project.name(LocalDate.ofInstant(clock.instant(), Denmark.ZONE)),
        "/portefoelje/" + project.id());
  }
}
