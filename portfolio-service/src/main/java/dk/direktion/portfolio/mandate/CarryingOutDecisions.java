package dk.direktion.portfolio.mandate;

import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.DanishDates;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.mandate.ConsequenceReported.Link;
import dk.direktion.portfolio.mandate.ConsequenceReported.Status;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.DecisionReference;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRole;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleOnProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything a decision about a mandate sets off happens by itself and is reported back. */
@ApplicationScoped
class CarryingOutDecisions {

  private static final int STRATEGIC = 1;

  private final PortfolioRights rights;
  private final Mandates mandates;
  private final Projects projects;
  private final Outbox outbox;
  private final Clock clock;

  CarryingOutDecisions(
      PortfolioRights rights, Mandates mandates, Projects projects, Outbox outbox, Clock clock) {
    this.rights = rights;
    this.mandates = mandates;
    this.projects = projects;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Do what a body decided; a postponed mandate only notes its new date (null if unknown). */
  @Transactional
  void carryOut(UUID mandateId, DecisionTaken decision, String bodyCode, LocalDate postponedTo) {
    rights.requireSystem();
    Optional<Mandate> found = mandates.findByIdOptional(mandateId);
    if (found.isEmpty()) {
      report(mandateId, decision, Status.FAILED, "Mandatet findes ikke.", null);
      return;
    }
    Mandate mandate = found.get();
    switch (decision.outcome()) {
      case APPROVED, APPROVED_WITH_CHANGES -> approve(mandate, decision, bodyCode);
      case REJECTED -> reject(mandate, decision);
      case POSTPONED -> mandate.postpone(decision, postponedTo);
      case REFERRED -> mandate.refer(decision);
      case RETURNED -> mandate.handBack(decision);
      case NOTED, DISCUSSED, OTHER -> {
        mandate.handBack(decision);
        report(mandateId, decision, Status.NOT_NEEDED, null, null);
      }
    }
  }

  /** An approved mandate is on the list as a project, once, however often it is approved. */
  private void approve(Mandate mandate, DecisionTaken decision, String bodyCode) {
    if (mandate.isUndecided()) {
      Project project =
          Project.fromMandate(
              UuidV7.next(clock),
              admission(mandate, decision.meetingDate(), bodyCode),
              mandate.id(),
              new DecisionReference(
                  decision.decisionId(), decision.itemId(), decision.meetingDate()));
      projects.persist(project);
      mandate.approve(decision, project.id());
    }
    if (mandate.state() == MandateState.APPROVED) {
      report(mandate.id(), decision, Status.CARRIED_OUT, null, link(mandate));
    } else {
      report(mandate.id(), decision, Status.FAILED, "Mandatet er ikke sendt til beslutning.", null);
    }
  }

  private void reject(Mandate mandate, DecisionTaken decision) {
    if (mandate.state() == MandateState.APPROVED) {
      report(
          mandate.id(),
          decision,
          Status.FAILED,
          "Projektet er allerede på porteføljelisten.",
          link(mandate));
      return;
    }
    if (mandate.isUndecided()) {
      mandate.reject(decision);
    }
    report(mandate.id(), decision, Status.CARRIED_OUT, null, null);
  }

  private static AdmitProject admission(Mandate mandate, LocalDate day, String bodyCode) {
    List<ProjectRole> roles = new ArrayList<>();
    roles.add(new ProjectRole(RoleOnProject.OWNER, mandate.owner(), day));
    roles.add(new ProjectRole(RoleOnProject.MANAGER, mandate.manager(), day));
    mandate.steeringGroup().stream()
        .distinct()
        .forEach(
            name -> roles.add(new ProjectRole(RoleOnProject.STEERING_GROUP_MEMBER, name, day)));
    return new AdmitProject(
        mandate.title(),
        STRATEGIC,
        null,
        mandate.purpose(),
        roles,
        day,
        "Mandat godkendt af " + Bodies.name(bodyCode) + " " + DanishDates.text(day));
  }

  private static Link link(Mandate mandate) {
    return new Link(mandate.title(), "/portefoelje/" + mandate.projectId());
  }

  private void report(
      UUID mandateId, DecisionTaken decision, Status status, String reason, Link link) {
    outbox.publish(
        new DomainEvent(
            "mandate",
            mandateId.toString(),
            "consequence.reported",
            new ConsequenceReported(
                decision.decisionId(),
                decision.itemId(),
                MandateSubject.of(mandateId),
                status,
                reason,
                link)));
  }
}
