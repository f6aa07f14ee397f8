package dk.direktion.portfolio.risk;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.person.KnownPeople;
import dk.direktion.portfolio.plan.PlanDays;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Noting what may go wrong on a project; those who keep the project keep its risks. */
@ApplicationScoped
@Transactional
public class KeepingRisks {

  private final ProjectRights rights;
  private final Projects projects;
  private final Risks risks;
  private final KnownPeople people;
  private final Clock clock;

  KeepingRisks(
      ProjectRights rights, Projects projects, Risks risks, KnownPeople people, Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.risks = risks;
    this.people = people;
    this.clock = clock;
  }

  /** List a project's risks, the heaviest first; of one state where it is given. */
  public Page<RiskView> list(UUID projectId, RiskState state, Paging paging) {
    rights.requireReading();
    boolean mayKeep = rights.mayKeep(project(projectId));
    return paging.of(risks.of(projectId, state)).map(one -> one.view(mayKeep));
  }

  /** List all of a project's risks for a sheet; of one state where it is given. */
  public List<RiskView> all(UUID projectId, RiskState state) {
    rights.requireReading();
    project(projectId);
    return risks.of(projectId, state).stream().map(one -> one.view(false)).toList();
  }

  private static void requireActionByItsDay(WriteRisk written) {
    if (written.lacksAnAction()) {
      throw InvalidInput.of("action", "due-needs-action");
    }
    PlanDays.require("dueOn", written.dueOn());
  }

  /** Note a risk from today on. */
  public RiskView note(UUID projectId, WriteRisk written) {
    rights.requireReading();
    rights.requireKeeping(project(projectId));
    requireActionByItsDay(written);
    Risk risk =
        Risk.note(
            UuidV7.next(clock),
            projectId,
            written,
            people.named("owner", written.owner()),
            LocalDate.ofInstant(clock.instant(), Denmark.ZONE));
    risks.persistAndFlush(risk);
    return risk.view(true);
  }

  /** Write a risk anew. */
  public RiskView rewrite(UUID projectId, UUID riskId, String ifMatch, WriteRisk written) {
    rights.requireReading();
    rights.requireKeeping(project(projectId));
    Risk risk =
        risks
            .findByIdOptional(riskId)
            .filter(one -> one.projectId().equals(projectId))
            .orElseThrow(() -> new NotFound("risk"));
    EntityTags.require(ifMatch, risk.version());
    requireActionByItsDay(written);
    risk.rewrite(written, people.named("owner", written.owner()));
    risks.flush();
    return risk.view(true);
  }

  private Project project(UUID id) {
    return projects.findByIdOptional(id).orElseThrow(() -> new NotFound("project"));
  }
}
