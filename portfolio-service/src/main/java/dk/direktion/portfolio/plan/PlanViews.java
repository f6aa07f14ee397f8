package dk.direktion.portfolio.plan;

import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import dk.direktion.portfolio.project.Pause;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.RoleHeld;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.portfolio.resource.Activity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Shows plans as people see them, with what the caller may do. */
@ApplicationScoped
class PlanViews {

  private final ProjectRights rights;
  private final People people;

  PlanViews(ProjectRights rights, People people) {
    this.rights = rights;
    this.people = people;
  }

  MilestoneView milestone(Milestone one, Forecast forecast) {
    boolean present = !one.isRemoved();
    Node node = Node.milestone(one.id());
    return new MilestoneView(
        one.id(),
        one.projectId(),
        name(forecast, one.projectId()),
        one.name(),
        one.baseline(),
        one.forecast(),
        present ? forecast.expected(one) : one.forecast(),
        one.isDone(forecast.day()) ? one.doneOn() : null,
        present ? forecast.delay(one) : 0,
        present && forecast.isOverdue(one),
        forecast.cause(node).map(cause -> cause(node, cause, forecast)).orElse(null),
        one.baselines().stream().map(BaselineView::of).toList(),
        one.isRemoved(),
        one.changedAt(),
        one.version(),
        present ? actions(one, forecast.project(one.projectId())) : List.of());
  }

  private List<String> actions(Milestone one, Project project) {
    if (!rights.mayKeep(project)) {
      return List.of();
    }
    return one.doneOn() == null
        ? List.of("CHANGE", "APPROVE", "COMPLETE", "REMOVE")
        : List.of("CHANGE", "APPROVE", "REOPEN", "REMOVE");
  }

  private static CauseView cause(Node pushed, Node cause, Forecast forecast) {
    Reached at = forecast.reached(pushed).orElseThrow();
    long days = at.told() == null ? 0 : ChronoUnit.DAYS.between(at.told(), at.date());
    boolean rested = forecast.reached(cause).map(Reached::rested).orElse(false);
    UUID project = projectOf(cause, forecast);
    Milestone milestone = milestoneOf(cause, forecast);
    return new CauseView(
        project,
        project == null ? null : name(forecast, project),
        milestone == null ? null : milestone.id(),
        milestone == null ? null : milestone.name(),
        outside(cause, forecast),
        rested,
        days);
  }

  DependencyView dependency(Dependency one, Forecast forecast) {
    Optional<Reached> waiting = forecast.reached(one.waiting());
    boolean binding =
        waiting.map(Reached::bound).filter(link -> one.id().equals(link.dependency())).isPresent();
    return new DependencyView(
        one.id(),
        one.projectId(),
        name(forecast, one.projectId()),
        one.milestoneId(),
        milestoneName(forecast, one.milestoneId()),
        one.awaitedProjectId(),
        one.awaitedProjectId() == null ? null : name(forecast, one.awaitedProjectId()),
        one.awaitedMilestoneId(),
        milestoneName(forecast, one.awaitedMilestoneId()),
        one.awaitedOutside(),
        one.expectedOn(),
        one.leadDays(),
        forecast.reached(one.awaited()).map(Reached::date).orElse(null),
        waiting.map(Reached::date).orElse(null),
        binding,
        binding ? waiting.map(PlanViews::pushedDays).orElse(0L) : 0,
        one.isRemoved(),
        one.changedAt(),
        one.version(),
        !one.isRemoved() && rights.mayKeep(forecast.project(one.projectId()))
            ? List.of("CHANGE", "REMOVE")
            : List.of());
  }

  private static long pushedDays(Reached at) {
    return at.told() == null ? 0 : ChronoUnit.DAYS.between(at.told(), at.date());
  }

  PlannedProjectView project(Project project, List<Activity> activities, Forecast forecast) {
    LocalDate day = forecast.day();
    UUID id = project.id();
    Optional<Plan> plan = forecast.plan(id);
    Project programme = project.parentId() == null ? null : forecast.project(project.parentId());
    List<Forecast.CriticalStep> path = forecast.criticalPath(id);
    Optional<Pause> pause = project.course().pause(day);
    return new PlannedProjectView(
        id,
        project.name(day),
        project.kind(),
        project.level(),
        project.parentId(),
        programme == null ? null : programme.name(day),
        project.person(RoleOnProject.OWNER, day),
        project.person(RoleOnProject.MANAGER, day),
        centre(project, day),
        project.state(day),
        pause.map(Pause::reason).orElse(null),
        pause.map(Pause::from).orElse(null),
        pause.map(Pause::until).orElse(null),
        plan.map(Plan::start).orElse(null),
        plan.map(Plan::end).orElse(null),
        forecast.reached(Node.startOf(id)).map(Reached::date).orElse(null),
        forecast.reached(Node.endOf(id)).map(Reached::date).orElse(null),
        forecast.milestones(id).stream().mapToInt(forecast::delayToday).max().orElse(0),
        forecast.milestones(id).stream().map(one -> milestone(one, forecast)).toList(),
        activities.stream().map(PlannedActivityView::of).toList(),
        path.stream().filter(step -> says(step, path)).map(step -> step(step, forecast)).toList(),
        path.stream()
            .map(Forecast.CriticalStep::link)
            .filter(Objects::nonNull)
            .map(Link::dependency)
            .filter(Objects::nonNull)
            .toList(),
        plan.map(Plan::version).orElse(KeepingPlan.UNSAID),
        rights.mayKeep(project) ? List.of("PLAN") : List.of());
  }

  // A project's start and end say nothing beside a milestone, unless another project is left there.
  private static boolean says(Forecast.CriticalStep step, List<Forecast.CriticalStep> path) {
    return step.node().kind() == Node.Kind.MILESTONE
        || step.node().kind() == Node.Kind.OUTSIDE
        || step.node().kind() == Node.Kind.END && path.size() == 1
        || step.link() != null && step.link().dependency() != null
        || path.get(0) == step;
  }

  private static CriticalStepView step(Forecast.CriticalStep step, Forecast forecast) {
    UUID project = projectOf(step.node(), forecast);
    Milestone milestone = milestoneOf(step.node(), forecast);
    return new CriticalStepView(
        project,
        project == null ? null : name(forecast, project),
        milestone == null ? null : milestone.id(),
        milestone == null ? null : milestone.name(),
        outside(step.node(), forecast),
        step.date(),
        step.link() == null ? null : step.link().dependency());
  }

  /** Names something in a chain, as a refusal does. */
  static String named(Node node, Forecast forecast) {
    Milestone milestone = milestoneOf(node, forecast);
    String project = name(forecast, projectOf(node, forecast));
    return milestone == null ? project : project + ": " + milestone.name();
  }

  /** Name the centre of whoever leads a project; null where the directory knows nobody. */
  String centre(Project project, LocalDate day) {
    return project
        .holder(RoleOnProject.MANAGER, day)
        .map(RoleHeld::username)
        .flatMap(people::findByIdOptional)
        .map(Person::unit)
        .orElse(null);
  }

  private static UUID projectOf(Node node, Forecast forecast) {
    return switch (node.kind()) {
      case START, END -> node.id();
      case MILESTONE -> forecast.milestone(node.id()).projectId();
      case OUTSIDE -> null;
    };
  }

  private static Milestone milestoneOf(Node node, Forecast forecast) {
    return node.kind() == Node.Kind.MILESTONE ? forecast.milestone(node.id()) : null;
  }

  private static String outside(Node node, Forecast forecast) {
    return node.kind() == Node.Kind.OUTSIDE
        ? forecast.dependency(node.id()).awaitedOutside()
        : null;
  }

  private static String name(Forecast forecast, UUID project) {
    return forecast.project(project).name(forecast.day());
  }

  private static String milestoneName(Forecast forecast, UUID id) {
    Milestone found = id == null ? null : forecast.milestone(id);
    return found == null ? null : found.name();
  }
}
