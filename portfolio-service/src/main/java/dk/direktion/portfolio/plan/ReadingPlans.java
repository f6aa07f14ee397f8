package dk.direktion.portfolio.plan;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.resource.Activities;
import dk.direktion.portfolio.resource.Activity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reading plans: one project's with its chain, all on a timeline, and as lists. */
@ApplicationScoped
public class ReadingPlans {

  private final ProjectRights rights;
  private final Projects projects;
  private final Milestones milestones;
  private final Activities activities;
  private final Dependencies dependencies;
  private final Forecasting forecasting;
  private final ListedPlans listedPlans;
  private final PlanViews views;
  private final Today today;

  ReadingPlans(
      ProjectRights rights,
      Projects projects,
      Milestones milestones,
      Activities activities,
      Dependencies dependencies,
      Forecasting forecasting,
      ListedPlans listedPlans,
      PlanViews views,
      Today today) {
    this.rights = rights;
    this.projects = projects;
    this.milestones = milestones;
    this.activities = activities;
    this.dependencies = dependencies;
    this.forecasting = forecasting;
    this.listedPlans = listedPlans;
    this.views = views;
    this.today = today;
  }

  /** Show the plans a filter asks for, and what they wait for and what waits for them. */
  @Transactional
  public TimelineView timeline(TimelineFilter filter) {
    rights.requireReading();
    ListedPlans.Listed listed = listedPlans.of(filter);
    Forecast forecast = listed.forecast();
    Set<UUID> ids = listed.ids();
    Map<UUID, List<Activity>> work = activities(ids);
    return new TimelineView(
        forecast.day(),
        listed.projects().stream()
            .map(one -> views.project(one, work.getOrDefault(one.id(), List.of()), forecast))
            .toList(),
        forecast.dependencies().stream()
            .filter(one -> ids.contains(one.projectId()) || ids.contains(one.awaitedProjectId()))
            .map(one -> views.dependency(one, forecast))
            .toList());
  }

  /** Show a project's plan and those of all it waits for, and of all that wait for it. */
  @Transactional
  public PlanView plan(UUID projectId, LocalDate onDate) {
    rights.requireReading();
    Project project =
        projects.findByIdOptional(projectId).orElseThrow(() -> new NotFound("project"));
    Forecast forecast =
        forecasting.around(onDate == null ? today.date() : onDate, Set.of(projectId));
    Set<UUID> chain = chain(projectId, forecast);
    Map<UUID, List<Activity>> work = activities(chain);
    return new PlanView(
        forecast.day(),
        views.project(project, work.getOrDefault(projectId, List.of()), forecast),
        forecast.projects().stream()
            .filter(one -> chain.contains(one.id()) && !one.id().equals(projectId))
            .map(one -> views.project(one, work.getOrDefault(one.id(), List.of()), forecast))
            .toList(),
        forecast.dependencies().stream()
            .filter(one -> chain.contains(one.projectId()))
            .map(one -> views.dependency(one, forecast))
            .toList());
  }

  private Map<UUID, List<Activity>> activities(Collection<UUID> ids) {
    return activities
        .list("projectId in ?1", Sort.by("startsOn").and("name").and("id"), ids)
        .stream()
        .collect(Collectors.groupingBy(Activity::projectId));
  }

  private static Set<UUID> chain(UUID projectId, Forecast forecast) {
    Set<UUID> up = new HashSet<>();
    Set<UUID> down = new HashSet<>();
    follow(projectId, up, one -> one.projectId(), one -> one.awaitedProjectId(), forecast);
    follow(projectId, down, one -> one.awaitedProjectId(), one -> one.projectId(), forecast);
    up.addAll(down);
    return up;
  }

  private static void follow(
      UUID start,
      Set<UUID> found,
      Function<Dependency, UUID> from,
      Function<Dependency, UUID> to,
      Forecast forecast) {
    Deque<UUID> next = new ArrayDeque<>(List.of(start));
    found.add(start);
    while (!next.isEmpty()) {
      UUID project = next.remove();
      forecast.dependencies().stream()
          .filter(one -> project.equals(from.apply(one)) && to.apply(one) != null)
          .map(to)
          .filter(found::add)
          .forEach(next::add);
    }
  }

  /**
   * List milestones by date, of one project or of all.
   *
   * @param changedSince only what was written at or after that moment, removed ones among it, by
   *     id, which no change moves to another page; null for all there are
   */
  @Transactional
  public Page<MilestoneView> milestones(UUID projectId, Instant changedSince, Paging paging) {
    rights.requireReadingLists();
    PanacheQuery<Milestone> found =
        milestones.find(
            (changedSince == null ? "removed = false" : "changedAt >= :since")
                + (projectId == null ? "" : " and projectId = :project")
                + (changedSince == null ? " order by forecast, name, id" : " order by id"),
            asked(projectId, changedSince));
    Page<Milestone> page = paging.of(found);
    Forecast forecast =
        forecasting.around(today.date(), page.items().stream().map(Milestone::projectId).toList());
    return page.map(one -> views.milestone(one, forecast));
  }

  private static Map<String, Object> asked(UUID projectId, Instant changedSince) {
    Map<String, Object> asked = new HashMap<>();
    if (projectId != null) {
      asked.put("project", projectId);
    }
    if (changedSince != null) {
      asked.put("since", changedSince);
    }
    return asked;
  }

  /** List all milestones: of one project, of the plans a filter asks for, or every one. */
  @Transactional
  public List<MilestoneView> allMilestones(UUID projectId, TimelineFilter filter) {
    rights.requireReadingLists();
    Wanted wanted = wanted(projectId, filter);
    Forecast forecast = wanted.forecast();
    return forecast.milestones().stream()
        .filter(one -> wanted.has(one.projectId()))
        .map(one -> views.milestone(one, forecast))
        .toList();
  }

  /** Read one milestone. */
  @Transactional
  public MilestoneView milestone(UUID id) {
    rights.requireReadingLists();
    Milestone found = milestones.findPresent(id).orElseThrow(() -> new NotFound("milestone"));
    return views.milestone(found, forecasting.around(today.date(), Set.of(found.projectId())));
  }

  /** List dependencies that concern one project, or all; with changedSince as for milestones. */
  @Transactional
  public Page<DependencyView> dependencies(UUID projectId, Instant changedSince, Paging paging) {
    rights.requireReadingLists();
    PanacheQuery<Dependency> found =
        dependencies.find(
            (changedSince == null ? "removed = false" : "changedAt >= :since")
                + (projectId == null
                    ? ""
                    : " and (projectId = :project or awaitedProjectId = :project)")
                + " order by id",
            asked(projectId, changedSince));
    Page<Dependency> page = paging.of(found);
    Forecast forecast =
        forecasting.around(
            today.date(), page.items().stream().flatMap(one -> one.projects().stream()).toList());
    return page.map(one -> views.dependency(one, forecast));
  }

  /**
   * List all dependencies: those that concern one project, those by which the plans a filter asks
   * for wait, or every one.
   */
  @Transactional
  public List<DependencyView> allDependencies(UUID projectId, TimelineFilter filter) {
    rights.requireReadingLists();
    Wanted wanted = wanted(projectId, filter);
    Forecast forecast = wanted.forecast();
    return forecast.dependencies().stream()
        .filter(one -> projectId != null && one.concerns(projectId) || wanted.has(one.projectId()))
        .map(one -> views.dependency(one, forecast))
        .toList();
  }

  private Wanted wanted(UUID projectId, TimelineFilter filter) {
    if (projectId != null) {
      Set<UUID> one = Set.of(projectId);
      return new Wanted(one, forecasting.around(today.date(), one));
    }
    if (filter.isAny()) {
      ListedPlans.Listed listed = listedPlans.of(filter);
      return new Wanted(listed.ids(), listed.forecast());
    }
    return new Wanted(null, forecasting.asOf(today.date()));
  }

  /** Which projects are asked for, null for every one, and what their plans come to. */
  private record Wanted(Set<UUID> ids, Forecast forecast) {

    boolean has(UUID project) {
      return ids == null || ids.contains(project);
    }
  }

  /** Read one dependency. */
  @Transactional
  public DependencyView dependency(UUID id) {
    rights.requireReadingLists();
    Dependency found = dependencies.findPresent(id).orElseThrow(() -> new NotFound("dependency"));
    return views.dependency(found, forecasting.around(today.date(), found.projects()));
  }
}
