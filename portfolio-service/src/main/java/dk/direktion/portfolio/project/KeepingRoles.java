package dk.direktion.portfolio.project;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** People come to a project and leave it, each on a day. */
@ApplicationScoped
public class KeepingRoles {

  private final ProjectRights rights;
  private final Projects projects;
  private final GivingRoles givingRoles;

  KeepingRoles(ProjectRights rights, Projects projects, GivingRoles givingRoles) {
    this.rights = rights;
    this.projects = projects;
    this.givingRoles = givingRoles;
  }

  /**
   * Give somebody a role.
   *
   * @throws RoleAlreadyHeld if the same person holds it at the same time
   */
  @Transactional
  public void give(UUID projectId, String ifMatch, GiveRole role) {
    Project project = seen(projectId, ifMatch);
    if (role.from().isBefore(project.cameOn())) {
      throw InvalidInput.of("from", "before-it-came");
    }
    project.give(givingRoles.held(List.of(role)).get(0));
  }

  /** End a role; the day is the first one without it. */
  @Transactional
  public void end(UUID projectId, String ifMatch, UUID roleId, LocalDate day) {
    seen(projectId, ifMatch).endRole(roleId, day);
  }

  private Project seen(UUID projectId, String ifMatch) {
    rights.requireReading();
    Project project =
        projects.findByIdOptional(projectId).orElseThrow(() -> new NotFound("project"));
    rights.requireKeeping(project);
    EntityTags.require(ifMatch, project.version());
    return project;
  }
}
