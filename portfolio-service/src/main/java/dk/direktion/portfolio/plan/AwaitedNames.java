package dk.direktion.portfolio.plan;

import dk.direktion.portfolio.project.Awaiting;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names what projects wait for, whether one of their milestones does or the whole. */
@ApplicationScoped
class AwaitedNames implements Awaiting {

  private final Dependencies dependencies;
  private final Projects projects;

  AwaitedNames(Dependencies dependencies, Projects projects) {
    this.dependencies = dependencies;
    this.projects = projects;
  }

  @Override
  public Map<UUID, List<String>> awaited(Collection<UUID> wanted, LocalDate day) {
    List<Dependency> waits = dependencies.of(wanted);
    Map<UUID, Project> named =
        projects
            .list(
                "id in ?1",
                waits.stream()
                    .map(Dependency::awaitedProjectId)
                    .filter(one -> one != null)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(Project::id, Function.identity()));
    Map<UUID, List<String>> names = new HashMap<>();
    waits.stream()
        .filter(one -> !one.projectId().equals(one.awaitedProjectId()))
        .collect(Collectors.groupingBy(Dependency::projectId))
        .forEach(
            (project, its) ->
                names.put(
                    project,
                    its.stream().map(one -> name(one, named, day)).distinct().sorted().toList()));
    return names;
  }

  private static String name(Dependency one, Map<UUID, Project> named, LocalDate day) {
    return one.awaitedOutside() == null
        ? named.get(one.awaitedProjectId()).name(day)
        : one.awaitedOutside();
  }
}
