package dk.direktion.portfolio;

import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the version a project has now, as whoever has just read it would name it. */
@ApplicationScoped
class Versions {

  private final Projects projects;

  Versions(Projects projects) {
    this.projects = projects;
  }

  String of(UUID project) {
    return EntityTags.of(projects.findById(project).version());
  }
}
