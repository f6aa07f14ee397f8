package dk.direktion.portfolio.economy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What pools set aside for projects. */
@ApplicationScoped
class ProjectAllocations implements PanacheRepositoryBase<ProjectAllocation, UUID> {

  List<ProjectAllocation> of(Collection<UUID> projects) {
    return list("projectId in ?1 order by year, number", projects);
  }
}
