package dk.direktion.portfolio.status;

import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectState;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Which projects a round asks. */
@ApplicationScoped
class AskedProjects {

  private final Projects projects;

  AskedProjects(Projects projects) {
    this.projects = projects;
  }

  /** Tell whether a project is on the list and has not ended; nobody answers for what has left. */
  static boolean isToAnswer(Project project, LocalDate day) {
    return project.listing(day).isPresent() && project.state(day) != ProjectState.CLOSED;
  }

  /**
   * A round asks what is on the list that day and has not ended, running or paused; a programme's
   * round asks its parts.
   */
  List<Project> on(LocalDate day, UUID programmeId) {
    List<Project> listed =
        programmeId == null
            ? projects.strategicOn(day)
            : projects.list("parentId", programmeId).stream()
                .filter(part -> part.listing(day).isPresent())
                .sorted(Comparator.comparing(part -> part.name(day)))
                .toList();
    return listed.stream().filter(one -> isToAnswer(one, day)).toList();
  }
}
