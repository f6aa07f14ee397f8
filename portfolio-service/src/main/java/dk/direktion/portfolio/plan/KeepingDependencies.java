package dk.direktion.portfolio.plan;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeping what projects wait for; nothing ever waits for itself, however long the way round. */
@ApplicationScoped
public class KeepingDependencies {

  private final ProjectRights rights;
  private final Projects projects;
  private final Milestones milestones;
  private final Dependencies dependencies;
  private final Forecasting forecasting;
  private final PlanViews views;
  private final Today today;
  private final Clock clock;

  KeepingDependencies(
      ProjectRights rights,
      Projects projects,
      Milestones milestones,
      Dependencies dependencies,
      Forecasting forecasting,
      PlanViews views,
      Today today,
      Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.milestones = milestones;
    this.dependencies = dependencies;
    this.forecasting = forecasting;
    this.views = views;
    this.today = today;
    this.clock = clock;
  }

  /** Let a project or a milestone wait for something, unless that waits for it. */
  @Transactional
  public DependencyView add(@Valid AddDependency wanted) {
    rights.requireReading();
    Project project =
        projects
            .findByIdOptional(wanted.projectId())
            .orElseThrow(() -> InvalidInput.of("projectId", "project-unknown"));
    rights.requireKeeping(project);
    dependencies.alone();
    Dependency dependency = asked(wanted);
    Forecast forecast = forecasting.around(today.date(), dependency.projects());
    if (forecast.dependencies().stream().anyMatch(dependency::isSameAs)) {
      throw new DependencyExists();
    }
    List<Node> ring = forecast.ring(dependency);
    if (!ring.isEmpty()) {
      throw new DependencyCycle(names(ring, forecast));
    }
    dependencies.persist(dependency);
    return view(dependency);
  }

  private Dependency asked(AddDependency wanted) {
    if (wanted.milestoneId() != null) {
      requireMilestoneOf(wanted.projectId(), wanted.milestoneId());
    }
    long given =
        Stream.of(wanted.awaitedProjectId(), wanted.awaitedMilestoneId(), wanted.awaitedOutside())
            .filter(Objects::nonNull)
            .count();
    if (given != 1) {
      throw InvalidInput.of("awaitedProjectId", "waits-for-one-thing");
    }
    Dependency dependency =
        new Dependency(UuidV7.next(clock), wanted.projectId(), wanted.milestoneId());
    dependency.lead(wanted.leadDays());
    if (wanted.awaitedOutside() != null) {
      requireWords(wanted.awaitedOutside());
      dependency.waitForOutside(wanted.awaitedOutside(), wanted.expectedOn());
      return dependency;
    }
    if (wanted.expectedOn() != null) {
      throw InvalidInput.of("expectedOn", "only-for-what-is-outside");
    }
    if (wanted.awaitedMilestoneId() == null) {
      awaitProject(dependency, wanted.awaitedProjectId());
    } else {
      awaitMilestone(dependency, wanted.awaitedMilestoneId());
    }
    return dependency;
  }

  private void requireMilestoneOf(UUID projectId, UUID milestoneId) {
    Milestone waiting =
        milestones
            .findPresent(milestoneId)
            .orElseThrow(() -> InvalidInput.of("milestoneId", "milestone-unknown"));
    if (!waiting.projectId().equals(projectId)) {
      throw InvalidInput.of("milestoneId", "milestone-of-another-project");
    }
  }

  private void awaitProject(Dependency dependency, UUID awaited) {
    if (projects.findById(awaited) == null) {
      throw InvalidInput.of("awaitedProjectId", "project-unknown");
    }
    if (awaited.equals(dependency.projectId())) {
      throw InvalidInput.of("awaitedProjectId", "waits-for-itself");
    }
    dependency.waitForProject(awaited, null);
  }

  private void awaitMilestone(Dependency dependency, UUID awaited) {
    Milestone milestone =
        milestones
            .findPresent(awaited)
            .orElseThrow(() -> InvalidInput.of("awaitedMilestoneId", "milestone-unknown"));
    boolean itself =
        dependency.milestoneId() == null
            ? milestone.projectId().equals(dependency.projectId())
            : awaited.equals(dependency.milestoneId());
    if (itself) {
      throw InvalidInput.of("awaitedMilestoneId", "waits-for-itself");
    }
    dependency.waitForProject(milestone.projectId(), awaited);
  }

  private static void requireWords(String outside) {
    if (outside.isBlank()) {
      throw InvalidInput.of("awaitedOutside", "{jakarta.validation.constraints.NotBlank.message}");
    }
  }

  // A project's start and end bear one name, so a name that follows itself says nothing.
  private static List<String> names(List<Node> ring, Forecast forecast) {
    List<String> all = ring.stream().map(one -> PlanViews.named(one, forecast)).toList();
    return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
        .filter(i -> i == 0 || !all.get(i).equals(all.get(i - 1)))
        .map(all::get)
        .toList();
  }

  /** Change how long after the awaited the waiting can come, or what is promised outside. */
  @Transactional
  public DependencyView change(UUID id, String ifMatch, ChangeDependency change) {
    Dependency dependency = kept(id);
    EntityTags.require(ifMatch, dependency.version());
    boolean outside = dependency.awaitedOutside() != null;
    if (!outside && change.awaitedOutside() != null) {
      throw InvalidInput.of("awaitedOutside", "only-for-what-is-outside");
    }
    if (!outside && change.expectedOn() != null) {
      throw InvalidInput.of("expectedOn", "only-for-what-is-outside");
    }
    if (outside) {
      String words =
          change.awaitedOutside() == null ? dependency.awaitedOutside() : change.awaitedOutside();
      requireWords(words);
      dependency.waitForOutside(words, change.expectedOn(dependency.expectedOn()));
    }
    dependency.lead(change.leadDays(dependency.leadDays()));
    return view(dependency);
  }

  /** Let something no longer wait. */
  @Transactional
  public void remove(UUID id, String ifMatch) {
    Dependency dependency = kept(id);
    EntityTags.require(ifMatch, dependency.version());
    dependency.remove();
  }

  private Dependency kept(UUID id) {
    rights.requireReading();
    Dependency dependency =
        dependencies.findPresent(id).orElseThrow(() -> new NotFound("dependency"));
    rights.requireKeeping(projects.findById(dependency.projectId()));
    return dependency;
  }

  private DependencyView view(Dependency dependency) {
    dependencies.flush();
    return views.dependency(dependency, forecasting.around(today.date(), dependency.projects()));
  }
}
