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
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Reading the list and single projects; employees in general see the public fields only. */
@ApplicationScoped
public class ReadingProjects {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private final PortfolioRights rights;
  private final ProjectRights projectRights;
  private final Projects projects;
  private final StatusReports reports;
  private final Awaiting awaiting;
  private final Clock clock;

  ReadingProjects(
      PortfolioRights rights,
      ProjectRights projectRights,
      Projects projects,
      StatusReports reports,
      Awaiting awaiting,
      Clock clock) {
    this.rights = rights;
    this.projectRights = projectRights;
    this.projects = projects;
    this.reports = reports;
    this.awaiting = awaiting;
    this.clock = clock;
  }

  /** List projects as they stood on a day. */
  @Transactional
  public Page<ProjectView> matching(ProjectFilter filter, Paging paging) {
    rights.requireReadingPublicFields();
    LocalDate day = filter.onDate() == null ? today() : filter.onDate();
    Page<Project> found = paging.of(projects.matching(filter.on(day)));
    return new Page<>(views(found.items(), day), found.page(), found.pageSize(), found.total());
  }

  /** List all projects that match, for a sheet. */
  @Transactional
  public List<ProjectView> all(ProjectFilter filter) {
    rights.requireReadingPublicFields();
    LocalDate day = filter.onDate() == null ? today() : filter.onDate();
    return views(projects.matching(filter.on(day)).list(), day);
  }

  private List<ProjectView> views(List<Project> found, LocalDate day) {
    List<UUID> ids = found.stream().map(Project::id).toList();
    Map<UUID, StatusReport> newest = reports.newest(ids, day);
    Map<UUID, List<String>> awaited = awaiting.awaited(ids, day);
    boolean everything = rights.readsEverything();
    Map<UUID, Project> programmes = projects.programmesOf(found);
    return found.stream()
        .map(
            one ->
                ProjectView.of(
                    one,
                    programmes.get(one.place(day).parentId()),
                    day,
                    newest.get(one.id()),
                    awaited.getOrDefault(one.id(), List.of()),
                    everything))
        .toList();
  }

  /** Read one project as it stands today, and the version it has. */
  @Transactional
  public Read one(UUID id) {
    rights.requireReadingPublicFields();
    Project project = projects.findByIdOptional(id).orElseThrow(() -> new NotFound("project"));
    boolean everything = rights.readsEverything();
    List<StatusReport> notes = everything ? reports.of(id) : List.of();
    LocalDate today = today();
    return new Read(
        ProjectDetailView.of(
            ProjectView.of(
                project,
                projects.programmesOf(List.of(project)).get(project.parentId()),
                today,
                notes.stream().findFirst().orElse(null),
                awaiting.awaited(List.of(id), today).getOrDefault(id, List.of()),
                everything),
            project,
            projects.partsOf(project).stream()
                .map(
                    part ->
                        new ProjectPartView(
                            part.id(), part.name(today), part.kind(), part.state(today)))
                .sorted(Comparator.comparing(ProjectPartView::name, Collator.getInstance(DANISH)))
                .toList(),
            ProjectAction.of(
                project,
                project.state(today),
                rights.keepsTheList(),
                projectRights.mayKeep(project)),
            everything ? project.decision() : null,
            everything,
            notes.stream().map(StatusReport::view).toList()),
        project.version());
  }

  /** A project with the version that a change of it must name. */
  public record Read(ProjectDetailView view, long version) {}

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }
}
