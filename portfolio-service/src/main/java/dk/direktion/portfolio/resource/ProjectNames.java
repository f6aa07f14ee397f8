package dk.direktion.portfolio.resource;

import dk.direktion.common.web.Denmark;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What projects are called today. */
@ApplicationScoped
class ProjectNames {

  private final Projects projects;
  private final Clock clock;

  ProjectNames(Projects projects, Clock clock) {
    this.projects = projects;
    this.clock = clock;
  }

  Map<UUID, String> of(Collection<UUID> ids) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    return projects.list("id in ?1", ids).stream()
        .collect(Collectors.toMap(Project::id, project -> project.name(today)));
  }

  Map<UUID, String> ofDrawn(Collection<DrawnWeek> drawn) {
    return of(drawn.stream().map(DrawnWeek::projectId).distinct().toList());
  }
}
