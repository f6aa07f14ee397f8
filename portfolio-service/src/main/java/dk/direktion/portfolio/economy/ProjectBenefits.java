package dk.direktion.portfolio.economy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What projects promise and bring. */
@ApplicationScoped
class ProjectBenefits implements PanacheRepositoryBase<ProjectBenefit, ProjectBenefit.Key> {

  List<ProjectBenefit> of(Collection<UUID> projects) {
    return list("projectId in ?1 order by name, key.benefitId, key.year", projects);
  }
}
