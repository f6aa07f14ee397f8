package dk.direktion.budget.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All years whose deadlines are set. */
@ApplicationScoped
class FollowUpYears implements PanacheRepositoryBase<FollowUpYear, Integer> {}
