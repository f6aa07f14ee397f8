package dk.direktion.portfolio.portfoliolist;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What may belong to what: programmes hold sub-programmes and projects, sub-programmes hold
 * projects, projects hold nothing.
 */
@ApplicationScoped
class Programmes {

  private final Projects projects;

  Programmes(Projects projects) {
    this.projects = projects;
  }

  /**
   * Require that something of a kind may belong to a programme.
   *
   * @param id of what is placed; null for something new
   * @throws InvalidInput naming the field that is wrong
   */
  void requireFits(UUID id, ProjectKind kind, UUID parentId) {
    if (parentId != null) {
      Project parent =
          projects
              .findByIdOptional(parentId)
              .orElseThrow(() -> InvalidInput.of("parentId", "parent-unknown"));
      if (isBelow(parent, id)) {
        throw InvalidInput.of("parentId", "parent-below-itself");
      }
      if (!parent.kind().mayHold(kind)) {
        throw InvalidInput.of("parentId", "parent-cannot-hold");
      }
    }
    if (id != null
        && projects.list("parentId", id).stream().anyMatch(part -> !kind.mayHold(part.kind()))) {
      throw InvalidInput.of("kind", "kind-holds-others");
    }
  }

  private boolean isBelow(Project project, UUID id) {
    Set<UUID> seen = new HashSet<>();
    Project above = project;
    while (above != null && seen.add(above.id())) {
      if (above.id().equals(id)) {
        return true;
      }
      above = above.parentId() == null ? null : projects.findById(above.parentId());
    }
    return false;
  }
}
