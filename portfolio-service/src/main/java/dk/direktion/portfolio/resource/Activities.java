package dk.direktion.portfolio.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What projects do that draws on centres. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

  /** List a project's, in the order they begin. */
  public List<Activity> of(UUID projectId) {
    return list("projectId = ?1 order by startsOn, name, id", projectId);
  }

  /**
   * List what centres may have to be told of: what has not ended on a day, and what they believe
   * begins then or later.
   */
  List<Activity> toTellOf(LocalDate day) {
    return list(
        "endsOn >= ?1 or id in (select n.activityId from CentreNotice n where n.startsOn >= ?1)"
            + " order by startsOn, id",
        day);
  }

  /** Find those that will not begin: their project has closed, or left the list, by then. */
  Set<UUID> abandoned(Collection<UUID> ids) {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select a.id from Activity a, Project q where q.id = a.projectId and a.id in :ids"
                    + " and (q.course.closedFrom <= a.startsOn or not exists (select 1 from"
                    + " Project r join r.listings l where r.id = q.id"
                    + " and (l.leftOn is null or l.leftOn > a.startsOn)))",
                UUID.class)
            .setParameter("ids", ids)
            .getResultList());
  }

  boolean has(UUID projectId, String name, LocalDate start, UUID otherThan) {
    return count(
            "projectId = ?1 and lower(name) = lower(?2) and startsOn = ?3 and id <> ?4",
            projectId,
            name,
            start,
            otherThan)
        > 0;
  }
}
