package dk.direktion.portfolio.economy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was spent on projects. */
@ApplicationScoped
class ProjectPostings implements PanacheRepositoryBase<ProjectPosting, UUID> {

  List<ProjectPosting> of(Collection<UUID> projects) {
    return list("projectId in ?1 order by bookedOn desc, postingId", projects);
  }
}
