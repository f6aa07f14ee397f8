package dk.direktion.portfolio.resource;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Draws one by one: those of a project, and all of them for other systems. */
@ApplicationScoped
public class ReadingDraws {

  private final ProjectRights rights;
  private final Projects projects;
  private final Activities activities;
  private final DrawnWeeks drawn;
  private final ProjectNames names;
  private final ActivityViews views;
  private final Wording wording;

  ReadingDraws(
      ProjectRights rights,
      Projects projects,
      Activities activities,
      DrawnWeeks drawn,
      ProjectNames names,
      ActivityViews views,
      Wording wording) {
    this.rights = rights;
    this.projects = projects;
    this.activities = activities;
    this.drawn = drawn;
    this.names = names;
    this.views = views;
    this.wording = wording;
  }

  /** List a project's activities by their start, with all they draw. */
  @Transactional
  public ProjectResourcesView ofProject(UUID projectId) {
    rights.requireReading();
    Project project =
        projects.findByIdOptional(projectId).orElseThrow(() -> new NotFound("project"));
    return new ProjectResourcesView(
        projectId,
        views.of(project, activities.of(projectId)),
        rights.mayKeep(project) ? List.of("plan") : List.of());
  }

  /** Read one activity. */
  @Transactional
  public ActivityView activity(UUID id) {
    rights.requireReading();
    return views.of(activities.findByIdOptional(id).orElseThrow(() -> new NotFound("activity")));
  }

  /** List draws week by week; other systems of the municipality read them too. */
  @Transactional
  public Page<ResourceDrawView> list(AskDraws asked, Paging paging) {
    rights.requireReadingLists();
    DrawFilter filter = asked.filter();
    List<DrawnWeek> found = drawn.list(filter, paging.offset(), paging.pageSize());
    return new Page<>(shown(found), paging.page(), paging.pageSize(), drawn.count(filter));
  }

  /** List the same draws as a sheet. */
  @Transactional
  public Sheet sheet(AskDraws asked) {
    rights.requireReadingLists();
    List<List<?>> rows = new ArrayList<>();
    shown(drawn.list(asked.filter()))
        .forEach(
            one ->
                rows.add(
                    Arrays.asList(
                        one.week(),
                        one.weekStart(),
                        one.unit(),
                        one.project(),
                        one.activity(),
                        wording.text("draw.kind." + one.kind()),
                        one.person(),
                        one.hours(),
                        one.people())));
    return new Sheet(
        wording.columns(
            "draw",
            "week",
            "weekStart",
            "unit",
            "project",
            "activity",
            "kind",
            "person",
            "hours",
            "people"),
        rows);
  }

  private List<ResourceDrawView> shown(List<DrawnWeek> found) {
    Map<UUID, String> called = names.ofDrawn(found);
    return found.stream()
        .map(one -> ResourceDrawView.of(one, called.get(one.projectId())))
        .toList();
  }
}
