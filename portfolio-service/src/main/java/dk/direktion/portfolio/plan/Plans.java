package dk.direktion.portfolio.plan;

import dk.direktion.portfolio.resource.WorkingTime;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** All projects' starts and ends. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID>, WorkingTime {

  @Override
  public boolean covers(UUID projectId, LocalDate day) {
    alone(projectId);
    return of(projectId).covers(day);
  }

  /**
   * Let nobody else place anything in a project's time, or set that time, until this transaction
   * ends: each would look right beside what it can see.
   */
  void alone(UUID projectId) {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:key))")
        .setParameter("key", "plan " + projectId)
        .getSingleResult();
  }

  /** Find a project's plan; one that says nothing yet is not kept. */
  Plan of(UUID projectId) {
    return findByIdOptional(projectId).orElseGet(() -> new Plan(projectId));
  }
}
