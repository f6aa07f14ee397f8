package dk.direktion.portfolio.project;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.web.Denmark;
import dk.direktion.portfolio.PortfolioRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/**
 * Who may keep a project: the secretariat, whoever leads or owns it today, and whoever leads or
 * owns the programme it belongs to.
 */
@ApplicationScoped
public class ProjectRights {

  private static final Set<RoleOnProject> KEEPERS =
      Set.of(
          RoleOnProject.OWNER,
          RoleOnProject.MANAGER,
          RoleOnProject.PROGRAMME_MANAGER,
          RoleOnProject.COORDINATOR);

  private static final Set<RoleOnProject> KEEPERS_OF_PARTS =
      Set.of(RoleOnProject.OWNER, RoleOnProject.MANAGER, RoleOnProject.PROGRAMME_MANAGER);

  private final PortfolioRights rights;
  private final Caller caller;
  private final Projects projects;
  private final Clock clock;

  ProjectRights(PortfolioRights rights, Caller caller, Projects projects, Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.projects = projects;
    this.clock = clock;
  }

  /** Refuse whoever may not see how the projects fare. */
  public void requireReading() {
    rights.requireReadingEverything();
  }

  /** Refuse whoever may not read the lists that other systems keep copies of. */
  public void requireReadingLists() {
    rights.requireReadingLists();
  }

  /** Tell whether the caller reads a status note only once its owner has signed it. */
  public boolean readsSignedNotesOnly() {
    return rights.readsSignedNotesOnly();
  }

  /** Refuse whoever may not keep the project. */
  public void requireKeeping(Project project) {
    if (!mayKeep(project)) {
      throw new AccessDenied();
    }
  }

  /** Tell whether the caller may keep the project. */
  public boolean mayKeep(Project project) {
    return caller.has(Roles.SECRETARIAT)
        || rights.readsEverything() && (holds(project, KEEPERS) || keepsProgrammeOf(project));
  }

  /** Tell whether the caller holds one of some roles on the project today. */
  public boolean holds(Project project, Set<RoleOnProject> wanted) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    return project.roles(today).stream()
        .anyMatch(one -> wanted.contains(one.role()) && caller.username().equals(one.username()));
  }

  private boolean keepsProgrammeOf(Project project) {
    return project.parentId() != null
        && projects
            .findByIdOptional(project.parentId())
            .filter(programme -> holds(programme, KEEPERS_OF_PARTS))
            .isPresent();
  }
}
