package dk.direktion.portfolio.risk;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The risks and concerns of all projects. */
@ApplicationScoped
class Risks implements PanacheRepositoryBase<Risk, UUID> {

  private static final String HEAVIEST_FIRST = " order by probability * impact desc, notedOn, id";

  PanacheQuery<Risk> of(UUID projectId, RiskState state) {
    return state == null
        ? find("projectId = ?1" + HEAVIEST_FIRST, projectId)
        : find("projectId = ?1 and state = ?2" + HEAVIEST_FIRST, projectId, state);
  }
}
