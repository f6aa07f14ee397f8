package dk.direktion.portfolio.portfoliolist;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.ChangeProject;
import dk.direktion.portfolio.project.GivingRoles;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Each year the list is revised: kept, added, removed; always with the reason. */
@ApplicationScoped
public class RevisingPortfolio {

  private final PortfolioRights rights;
  private final Projects projects;
  private final Programmes programmes;
  private final GivingRoles givingRoles;
  private final Clock clock;

  RevisingPortfolio(
      PortfolioRights rights,
      Projects projects,
      Programmes programmes,
      GivingRoles givingRoles,
      Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.programmes = programmes;
    this.givingRoles = givingRoles;
    this.clock = clock;
  }

  /** Put a project on the list. */
  @Transactional
  public UUID admit(@Valid AdmitProject admission) {
    return admit(UuidV7.next(clock), admission);
  }

  /** Put a project on the list by an id that others know it by already. */
  @Transactional
  public UUID admit(UUID id, @Valid AdmitProject admission) {
    rights.requireKeepingTheList();
    programmes.requireFits(null, admission.kind(), admission.parentId());
    Project project = Project.admit(id, admission, givingRoles.held(admission.roles()));
    projects.persist(project);
    return project.id();
  }

  /** Change what is said of a project as a whole. */
  @Transactional
  public void change(UUID id, String ifMatch, @Valid ChangeProject change) {
    Project project = seen(id, ifMatch);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    LocalDate day = change.from() == null ? today : change.from();
    if (day.isAfter(today)) {
      throw InvalidInput.of("from", "day-in-the-future");
    }
    programmes.requireFits(id, change.kind(), change.parentId());
    project.change(change, day);
  }

  /** Take a project off the list from a day on. */
  @Transactional
  public void remove(UUID id, String ifMatch, LocalDate day, String reason) {
    seen(id, ifMatch).leave(day, reason);
  }

  /** Put a project that left on the list again from a day on. */
  @Transactional
  public void putBack(UUID id, String ifMatch, LocalDate day, String reason) {
    seen(id, ifMatch).comeBack(day, reason);
  }

  /** Give a project a new name from a day on. */
  @Transactional
  public void rename(UUID id, String ifMatch, LocalDate day, String name) {
    seen(id, ifMatch).rename(day, name.strip());
  }

  /** Let a project rest from a day on; until null while nobody knows how long. */
  @Transactional
  public void pause(UUID id, String ifMatch, LocalDate day, LocalDate until, String reason) {
    seen(id, ifMatch).pause(day, until, reason);
  }

  /** Take a project that rests up again. */
  @Transactional
  public void resume(UUID id, String ifMatch, LocalDate day) {
    seen(id, ifMatch).course().resume(day);
  }

  /** End a project's work from a day on. */
  @Transactional
  public void close(UUID id, String ifMatch, LocalDate day) {
    seen(id, ifMatch).close(day);
  }

  private Project seen(UUID id, String ifMatch) {
    rights.requireKeepingTheList();
    Project project = existing(id);
    EntityTags.require(ifMatch, project.version());
    return project;
  }

  private Project existing(UUID id) {
    return projects.findByIdOptional(id).orElseThrow(() -> new NotFound("project"));
  }
}
