package dk.direktion.portfolio.plan;

import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What all plans together come to, seen from a day.
 *
 * <p>Nothing is there before what it waits for, and the time that was planned between the two is
 * still needed. What rests is not late, but those who wait for it are.
 */
final class Forecast {

  private final LocalDate day;
  private final Map<UUID, Project> projects;
  private final Map<UUID, Plan> plans;
  private final Map<UUID, Milestone> milestones = new LinkedHashMap<>();
  private final Map<UUID, List<Milestone>> byProject = new HashMap<>();
  private final Map<UUID, Dependency> dependencies = new LinkedHashMap<>();
  private final Network network = new Network();
  private final Map<Node, Reached> reached;

  Forecast(
      LocalDate day,
      Map<UUID, Project> projects,
      Map<UUID, Plan> plans,
      Collection<Milestone> milestones,
      Collection<Dependency> dependencies) {
    this.day = day;
    this.projects = projects;
    this.plans = plans;
    milestones.forEach(this::keep);
    dependencies.forEach(one -> this.dependencies.put(one.id(), one));
    dependencies.forEach(this::link);
    projects.keySet().forEach(one -> span(plans.getOrDefault(one, new Plan(one))));
    milestones.forEach(this::place);
    this.reached = network.reached();
  }

  private void keep(Milestone one) {
    milestones.put(one.id(), one);
    byProject.computeIfAbsent(one.projectId(), first -> new ArrayList<>()).add(one);
  }

  private void link(Dependency one) {
    if (one.awaitedOutside() != null) {
      network.tell(one.awaited(), one.expectedOn());
    }
    network.link(new Link(one.awaited(), one.waiting(), leadDays(one), one.id()));
  }

  private void span(Plan plan) {
    Node start = Node.startOf(plan.projectId());
    Node end = Node.endOf(plan.projectId());
    network.tell(start, plan.start());
    network.tell(end, plan.end());
    network.link(new Link(start, end, daysBetween(plan.start(), plan.end()), null));
    rest(plan.projectId(), start);
    rest(plan.projectId(), end);
  }

  private void place(Milestone one) {
    Node node = Node.milestone(one.id());
    network.tell(node, one.forecast());
    if (one.isDone(day)) {
      network.settle(node, one.doneOn());
    }
    Node start = Node.startOf(one.projectId());
    network.link(new Link(start, node, daysBetween(planned(start), one.planned()), null));
    network.link(new Link(node, Node.endOf(one.projectId()), 0, null));
    rest(one.projectId(), node);
  }

  private void rest(UUID projectId, Node node) {
    projects.get(projectId).course().pauses().stream()
        .filter(pause -> pause.until() != null && day.isBefore(pause.until()))
        .forEach(pause -> network.rest(node, new Rest(pause.from(), pause.until())));
  }

  /** The time that was planned between two things is needed, however late the first is. */
  private long leadDays(Dependency one) {
    return one.leadDays() == null
        ? daysBetween(planned(one.awaited()), planned(one.waiting()))
        : one.leadDays();
  }

  private static long daysBetween(LocalDate first, LocalDate second) {
    return first == null || second == null
        ? 0
        : Math.max(0, ChronoUnit.DAYS.between(first, second));
  }

  private LocalDate planned(Node node) {
    return switch (node.kind()) {
      case START -> plans.containsKey(node.id()) ? plans.get(node.id()).start() : null;
      case END -> plannedEnd(node.id());
      case MILESTONE -> milestones.get(node.id()).planned();
      case OUTSIDE -> dependencies.get(node.id()).expectedOn();
    };
  }

  private LocalDate plannedEnd(UUID project) {
    Plan plan = plans.get(project);
    return plan != null && plan.end() != null
        ? plan.end()
        : milestones(project).stream()
            .map(Milestone::planned)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  LocalDate day() {
    return day;
  }

  Project project(UUID id) {
    return projects.get(id);
  }

  Collection<Project> projects() {
    return projects.values();
  }

  Optional<Plan> plan(UUID project) {
    return Optional.ofNullable(plans.get(project));
  }

  List<Milestone> milestones(UUID project) {
    return byProject.getOrDefault(project, List.of());
  }

  Milestone milestone(UUID id) {
    return milestones.get(id);
  }

  Collection<Milestone> milestones() {
    return milestones.values();
  }

  Collection<Dependency> dependencies() {
    return dependencies.values();
  }

  Dependency dependency(UUID id) {
    return dependencies.get(id);
  }

  /** Find the ring that a new wait would close; empty if it closes none. */
  List<Node> ring(Dependency wanted) {
    return network.ring(wanted.waiting(), wanted.awaited());
  }

  /** Tell when something is there by all that is known; empty if nobody says. */
  Optional<Reached> reached(Node node) {
    return Optional.ofNullable(reached.get(node));
  }

  LocalDate expected(Milestone one) {
    return reached.get(Node.milestone(one.id())).date();
  }

  /** Count the days from the baseline to when the milestone is expected, or was reached. */
  int delay(Milestone one) {
    return one.isDone(day) || isGoingOn(one.projectId())
        ? (int) daysBetween(one.baseline(), expected(one))
        : 0;
  }

  /** Count as {@link #delay}, and let a milestone nobody reached be later by every day. */
  int delayToday(Milestone one) {
    if (one.isDone(day)) {
      return 0;
    }
    return isOverdue(one)
        ? Math.max(delay(one), (int) daysBetween(one.baseline(), day))
        : delay(one);
  }

  /** Tell whether a milestone's day has passed without anybody saying that it was reached. */
  boolean isOverdue(Milestone one) {
    return !one.isDone(day) && isGoingOn(one.projectId()) && expected(one).isBefore(day);
  }

  private boolean isGoingOn(UUID projectId) {
    return projects.get(projectId).state(day) == ProjectState.RUNNING;
  }

  /** Find where the delay of something comes from; empty if it has its date from itself. */
  Optional<Node> cause(Node node) {
    Reached own = reached.get(node);
    if (own == null || !own.pushed() || own.bound() == null && !own.rested()) {
      return Optional.empty();
    }
    Node found = node;
    Reached at = own;
    while (at.pushed() && at.bound() != null) {
      found = at.bound().awaited();
      at = reached.get(found);
    }
    return Optional.of(found);
  }

  /**
   * Follow what leaves no time to spare, back from what the project reaches last: a day lost on
   * this way is a day lost at its end.
   */
  List<CriticalStep> criticalPath(UUID project) {
    Node node =
        milestones(project).stream()
            .filter(one -> !one.isDone(day))
            .max(Comparator.comparing(this::expected).thenComparing(Milestone::id))
            .map(one -> Node.milestone(one.id()))
            .orElse(Node.endOf(project));
    List<CriticalStep> path = new ArrayList<>();
    while (node != null && reached.containsKey(node)) {
      Reached at = reached.get(node);
      path.add(new CriticalStep(node, at.date(), at.bound()));
      node = at.bound() == null ? null : at.bound().awaited();
    }
    Collections.reverse(path);
    return path;
  }

  /** One step of a critical path, and the link that leads to it; null at the first. */
  record CriticalStep(Node node, LocalDate date, Link link) {}
}
