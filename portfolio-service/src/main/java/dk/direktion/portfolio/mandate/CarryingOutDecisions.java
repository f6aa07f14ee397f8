package dk.direktion.portfolio.mandate;

import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Link;
import dk.direktion.common.submission.Submissions.Status;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.DanishDates;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.DecisionReference;
import dk.direktion.portfolio.project.GiveRole;
import dk.direktion.portfolio.project.GivingRoles;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectKind;
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
  private final GivingRoles givingRoles;
  private final Submissions submissions;
  private final BeginningProjects beginning;
  private final Clock clock;

  CarryingOutDecisions(
      PortfolioRights rights,
      Mandates mandates,
      Projects projects,
      GivingRoles givingRoles,
      Submissions submissions,
      BeginningProjects beginning,
      Clock clock) {
    this.rights = rights;
    this.mandates = mandates;
    this.projects = projects;
    this.givingRoles = givingRoles;
    this.submissions = submissions;
    this.beginning = beginning;
    this.clock = clock;
  }

  /** Do what a body decided; a postponed mandate only notes its new date. */
  @Transactional
  void carryOut(UUID mandateId, BodyDecision decision) {
    rights.requireSystem();
    Optional<Mandate> found = mandates.findByIdOptional(mandateId);
    if (found.isEmpty()) {
      report(mandateId, decision, Status.FAILED, "Mandatet findes ikke.", null);
      return;
    }
    Mandate mandate = found.get();
    DecisionTaken taken = DecisionTaken.of(decision);
    switch (decision.outcome()) {
      case APPROVED, APPROVED_WITH_CHANGES -> approve(mandate, decision);
      case REJECTED -> reject(mandate, decision);
      case POSTPONED -> mandate.postpone(taken, decision.postponedTo());
      case REFERRED -> mandate.refer(taken);
      case RETURNED -> mandate.handBack(taken);
      case NOTED, DISCUSSED, OTHER -> {
        mandate.handBack(taken);
        report(mandateId, decision, Status.NOT_NEEDED, null, null);
      }
    }
  }

  /** An approved mandate is on the list as a project, once, however often it is approved. */
  private void approve(Mandate mandate, BodyDecision decision) {
    if (mandate.state() == MandateState.APPROVED) {
      report(mandate.id(), decision, Status.CARRIED_OUT, null, link(mandate));
    } else if (!mandate.isUndecided()) {
      report(mandate.id(), decision, Status.FAILED, "Mandatet er ikke sendt til beslutning.", null);
    } else if (!mandate.lacking(List.of()).isEmpty()) {
      report(
          mandate.id(),
          decision,
          Status.FAILED,
          "Mandatet er ændret siden mødet og mangler noget, et projekt skal have.",
          new Link(mandate.content().title(), "/mandater/" + mandate.id()));
    } else {
      Project project = admit(mandate, decision);
      mandate.approve(DecisionTaken.of(decision), project.id());
      report(mandate.id(), decision, Status.CARRIED_OUT, null, link(mandate));
      beginning.begin(mandate, decision);
    }
  }

  private Project admit(Mandate mandate, BodyDecision decision) {
    AdmitProject admission = admission(mandate, decision);
    Project project =
        Project.fromMandate(
            UuidV7.next(clock),
            admission,
            givingRoles.heldOnce(admission.roles()),
            mandate.id(),
            new DecisionReference(
                decision.decisionId(), decision.itemId(), decision.meetingDate()));
    projects.persist(project);
    return project;
  }

  private void reject(Mandate mandate, BodyDecision decision) {
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
      mandate.reject(DecisionTaken.of(decision));
    }
    report(mandate.id(), decision, Status.CARRIED_OUT, null, null);
  }

  private static AdmitProject admission(Mandate mandate, BodyDecision decision) {
    LocalDate day = decision.meetingDate();
    WriteMandate written = mandate.content();
    List<GiveRole> roles = new ArrayList<>();
    roles.add(new GiveRole(RoleOnProject.OWNER, written.owner(), day, null));
    roles.add(new GiveRole(RoleOnProject.MANAGER, written.manager(), day, null));
    written
        .steeringGroup()
        .forEach(
            name -> roles.add(new GiveRole(RoleOnProject.STEERING_GROUP_MEMBER, name, day, null)));
    return new AdmitProject(
        written.title(),
        ProjectKind.PROJECT,
        STRATEGIC,
        null,
        written.purpose(),
        roles,
        day,
        "Mandat godkendt af " + Bodies.name(decision.bodyCode()) + " " + DanishDates.text(day));
  }

  private static Link link(Mandate mandate) {
    return new Link(mandate.content().title(), "/portefoelje/" + mandate.projectId());
  }

  private void report(
      UUID mandateId, BodyDecision decision, Status status, String reason, Link link) {
    submissions.report(thing(mandateId), decision, status, reason, link);
  }

  static Submissions.Thing thing(UUID mandateId) {
    return new Submissions.Thing("mandate", mandateId, SubmittedMandates.PREFIX + mandateId);
  }
}
