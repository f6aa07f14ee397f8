package dk.direktion.portfolio.economy;

import dk.direktion.common.problem.NotFound;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Follows a project's money and benefits, also after it has closed. */
@ApplicationScoped
public class ReadingEconomy {

  private final ProjectRights rights;
  private final Projects projects;
  private final Accounts accounts;
  private final KeptExpectations expectations;

  ReadingEconomy(
      ProjectRights rights, Projects projects, Accounts accounts, KeptExpectations expectations) {
    this.rights = rights;
    this.projects = projects;
    this.accounts = accounts;
    this.expectations = expectations;
  }

  /** Read a project's economy as it has been told until now. */
  @Transactional
  public ProjectEconomyView of(UUID projectId) {
    rights.requireReading();
    if (projects.findByIdOptional(projectId).isEmpty()) {
      throw new NotFound("project");
    }
    Account account = accounts.of(List.of(projectId));
    return new ProjectEconomyView(
        projectId,
        account.toldAt(),
        account.allocated(),
        account.proposed(),
        account.spent(),
        account.allocated() - account.spent(),
        account.promised(),
        account.realised(),
        account.years(),
        account.setAside().stream().map(ProjectAllocation::view).toList(),
        account.posted().stream().map(ProjectPosting::view).toList(),
        account.brought().stream().map(ProjectBenefit::view).toList(),
        expectations.of(projectId).stream().map(KeptExpectation::view).toList());
  }
}
