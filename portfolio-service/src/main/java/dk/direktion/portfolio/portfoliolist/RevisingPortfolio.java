package dk.direktion.portfolio.portfoliolist;

import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Each year the list is revised: kept, added, removed; always with the reason. */
@ApplicationScoped
public class RevisingPortfolio {

  private final PortfolioRights rights;
  private final Projects projects;
  private final Clock clock;

  RevisingPortfolio(PortfolioRights rights, Projects projects, Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.clock = clock;
  }

  /** Put a project on the list. */
  @Transactional
  public UUID admit(@Valid AdmitProject admission) {
    rights.requireKeepingTheList();
    Project project = Project.admit(UuidV7.next(clock), admission);
    projects.persist(project);
    return project.id();
  }

  /** Take a project off the list from a day on. */
  @Transactional
  public void remove(UUID id, LocalDate day, String reason) {
    rights.requireKeepingTheList();
    existing(id).leave(day, reason);
  }

  /** Give a project a new name from a day on. */
  @Transactional
  public void rename(UUID id, LocalDate day, String name) {
    rights.requireKeepingTheList();
    existing(id).rename(day, name);
  }

  /** Let a project rest from a day on. */
  @Transactional
  public void pause(UUID id, LocalDate day) {
    rights.requireKeepingTheList();
    existing(id).pause(day);
  }

  /** End a project's work from a day on. */
  @Transactional
  public void close(UUID id, LocalDate day) {
    rights.requireKeepingTheList();
    existing(id).close(day);
  }

  /** Note what a project waits for. */
  @Transactional
  public void waitFor(UUID id, List<String> others) {
    rights.requireKeepingTheList();
    existing(id).waitFor(others);
  }

  private Project existing(UUID id) {
    return projects.findByIdOptional(id).orElseThrow(() -> new NotFound("project"));
  }
}
