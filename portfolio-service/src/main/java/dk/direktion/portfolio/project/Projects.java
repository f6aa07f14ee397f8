package dk.direktion.portfolio.project;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All projects, on the list or not. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

  private static final String ON_THE_LIST =
      " join p.listings l join p.names n where l.onListFrom <= ?1"
          + " and (l.leftOn is null or l.leftOn > ?1) and p.level = ?2"
          + " and n.validFrom = (select max(o.validFrom) from Project q join q.names o"
          + " where q.id = p.id and o.validFrom <= ?1)";

  /** Find what was on the list on a day, by name; of one level, and with a text in the name. */
  PanacheQuery<Project> onTheList(LocalDate onDate, int level, String text) {
    return find(
        "select p from Project p"
            + ON_THE_LIST
            + " and lower(n.name) like ?3 escape '!' order by n.name, p.id",
        onDate,
        level,
        "%" + text.toLowerCase().replaceAll("([!%_])", "!$1") + "%");
  }

  /** List what was on the list of strategic projects (level 1) on a day, by name. */
  public List<Project> strategicOn(LocalDate onDate) {
    return onTheList(onDate, 1, "").list();
  }
}
