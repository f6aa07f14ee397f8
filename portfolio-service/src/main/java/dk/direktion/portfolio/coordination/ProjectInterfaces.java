package dk.direktion.portfolio.coordination;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The interfaces between all projects. */
@ApplicationScoped
class ProjectInterfaces implements PanacheRepositoryBase<ProjectInterface, UUID> {

  /** Find those of a project, from whichever side they were written. */
  PanacheQuery<ProjectInterface> of(UUID projectId) {
    return find("projectId = ?1 or otherId = ?1 order by state desc, id", projectId);
  }
}
