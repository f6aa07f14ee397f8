package dk.direktion.portfolio.role;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.Denmark;
import dk.direktion.portfolio.PortfolioRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The people view: who is what on which project. */
@ApplicationScoped
public class ReadingRoles {

  private static final String VIEW =
      """
      select new dk.direktion.portfolio.role.RoleView(
        held.id, held.person, held.username, person.unit, held.role, p.id, n.name, p.kind,
        held.from, held.until, p.changedAt)""";

  private static final String ROLES =
      """
       from Project p join p.roles held join p.names n
        left join Person person on person.username = held.username
      where n.validFrom = (select coalesce(max(case when o.validFrom <= :day then o.validFrom end),
          min(o.validFrom)) from Project q join q.names o where q.id = p.id)
        and (:unit is null or person.unit = :unit)
        and (:role is null or held.role = :role)
        and (:project is null or p.id = :project)
        and (:text is null or held.username = :text
          or locate(lower(:text), lower(held.person)) > 0)""";

  // Whoever is something on what has left the list is nothing any more.
  private static final String HELD =
      """
        and held.from <= :day and (held.until is null or held.until > :day)
        and exists (select 1 from Project q join q.listings l where q.id = p.id
          and l.onListFrom <= :day and (l.leftOn is null or l.leftOn > :day))""";

  private static final String CHANGED = " and p.changedAt >= :since";

  private static final String BY_PERSON = " order by held.person, n.name, held.role, held.id";
  private static final String BY_ID = " order by p.id, held.id";

  private final PortfolioRights rights;
  private final EntityManager database;
  private final Clock clock;

  ReadingRoles(PortfolioRights rights, EntityManager database, Clock clock) {
    this.rights = rights;
    this.database = database;
    this.clock = clock;
  }

  /**
   * Show one page of the roles held on a day, by person and project; or all roles there are and
   * have been on the projects written since a moment, by project.
   */
  @Transactional
  public Page<RoleView> page(RoleFilter filter, Paging paging) {
    rights.requireReadingLists();
    List<RoleView> items =
        asked(VIEW, RoleView.class, filter)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.pageSize())
            .getResultList();
    long total = asked("select count(*)", Long.class, filter).getSingleResult();
    return new Page<>(items, paging.page(), paging.pageSize(), total);
  }

  /** List all roles held on a day, by person and project. */
  @Transactional
  public List<RoleView> all(RoleFilter filter) {
    rights.requireReadingLists();
    return asked(VIEW, RoleView.class, filter).getResultList();
  }

  private <T> TypedQuery<T> asked(String select, Class<T> type, RoleFilter filter) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    boolean changes = filter.changedSince() != null;
    String order = changes ? BY_ID : BY_PERSON;
    TypedQuery<T> query =
        database
            .createQuery(
                select + ROLES + (changes ? CHANGED : HELD) + (type == RoleView.class ? order : ""),
                type)
            .setParameter("day", filter.onDate() == null ? today : filter.onDate())
            .setParameter("unit", filter.unit())
            .setParameter("role", filter.role())
            .setParameter("project", filter.projectId())
            .setParameter("text", filter.person() == null ? null : filter.person().strip());
    return changes ? query.setParameter("since", filter.changedSince()) : query;
  }
}
