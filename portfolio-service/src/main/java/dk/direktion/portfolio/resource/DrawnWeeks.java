package dk.direktion.portfolio.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All draws week by week. */
@ApplicationScoped
class DrawnWeeks {

  private static final String SELECT =
      "select new dk.direktion.portfolio.resource.DrawnWeek(d.id, a.id, a.name, a.projectId, d.unit,"
          + " d.kind, d.username, p.name, w.weekStart, w.hours, a.changedAt)";
  // What was planned for the time after a project ended, or left the list, draws on nobody.
  private static final String WHERE =
      " where d.kind in :kinds"
          + " and not exists (select 1 from Project q where q.id = a.projectId"
          + " and q.course.closedFrom <= w.weekStart)"
          + " and exists (select 1 from Project q join q.listings l where q.id = a.projectId"
          + " and (l.leftOn is null or l.leftOn > w.weekStart))";

  private static final String ORDER = " order by w.weekStart, d.unit, a.name, d.id";

  private final EntityManager entities;

  DrawnWeeks(EntityManager entities) {
    this.entities = entities;
  }

  List<DrawnWeek> list(DrawFilter filter) {
    return narrowed(SELECT, ORDER, filter, DrawnWeek.class).getResultList();
  }

  List<DrawnWeek> list(DrawFilter filter, int first, int most) {
    return narrowed(SELECT, ORDER, filter, DrawnWeek.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  long count(DrawFilter filter) {
    return narrowed("select count(*)", "", filter, Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> narrowed(
      String select, String order, DrawFilter filter, Class<T> result) {
    StringBuilder where = new StringBuilder(WHERE);
    Map<String, Object> values = new HashMap<>(Map.of("kinds", filter.kinds()));
    narrow(where, values, "d.unit = :unit", "unit", filter.unit());
    narrow(where, values, "a.projectId = :project", "project", filter.project());
    narrow(where, values, "a.changedAt >= :since", "since", filter.changedSince());
    if (filter.from() != null) {
      narrow(where, values, "w.weekStart >= :first", "first", filter.from().monday());
    }
    if (filter.to() != null) {
      narrow(where, values, "w.weekStart <= :last", "last", filter.to().monday());
    }
    TypedQuery<T> query =
        entities.createQuery(
            select
                + " from ResourceDraw d join d.activity a join d.weeks w"
                + " left join Person p on p.username = d.username"
                + where
                + order,
            result);
    values.forEach(query::setParameter);
    return query;
  }

  private static void narrow(
      StringBuilder where, Map<String, Object> values, String condition, String name, Object by) {
    if (by != null) {
      where.append(" and ").append(condition);
      values.put(name, by);
    }
  }
}
