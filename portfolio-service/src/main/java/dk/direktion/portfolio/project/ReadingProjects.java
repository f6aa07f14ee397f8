package dk.direktion.portfolio.project;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.status.StatusReport;
import dk.direktion.portfolio.status.StatusReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reading the list and single projects; employees in general see the public fields only. */
@ApplicationScoped
public class ReadingProjects {

  private final PortfolioRights rights;
  private final Projects projects;
  private final StatusReports reports;
  private final Clock clock;

  ReadingProjects(PortfolioRights rights, Projects projects, StatusReports reports, Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.reports = reports;
    this.clock = clock;
  }

  /** List what was on the list on a day (today if null), of one level, with a text in the name. */
  @Transactional
  public Page<ProjectView> onTheList(LocalDate onDate, int level, String text, Paging paging) {
    rights.requireReadingPublicFields();
    LocalDate day = onDate == null ? today() : onDate;
    Page<Project> found =
        paging.of(projects.onTheList(day, level, text == null ? "" : text.strip()));
    Map<UUID, StatusReport> newest =
        reports.newest(found.items().stream().map(Project::id).toList(), day);
    boolean everything = rights.readsEverything();
    return found.map(one -> ProjectView.of(one, day, newest.get(one.id()), everything));
  }

  /** Read one project as it stands today. */
  @Transactional
  public ProjectDetailView one(UUID id) {
    rights.requireReadingPublicFields();
    Project project = projects.findByIdOptional(id).orElseThrow(() -> new NotFound("project"));
    boolean everything = rights.readsEverything();
    List<StatusReport> notes = everything ? reports.of(id) : List.of();
    return ProjectDetailView.of(
        ProjectView.of(project, today(), notes.stream().findFirst().orElse(null), everything),
        project.roles(),
        everything ? project.decision() : null,
        notes.stream().map(StatusReport::view).toList());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }
}
