package dk.direktion.portfolio.project;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All projects, on the list or not. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

  private static final String CALLED_AND_PLACED =
      "select p from Project p join p.names n join p.places pl where"
          + " n.validFrom = (select coalesce(max(case when o.validFrom <= :day then o.validFrom end),"
          + "   min(o.validFrom)) from Project q join q.names o where q.id = p.id)"
          + " and pl.from = (select coalesce(max(case when o.from <= :day then o.from end),"
          + "   min(o.from)) from Project q join q.places o where q.id = p.id)";

  private static final Map<ProjectState, String> IN_STATE =
      Map.of(
          ProjectState.CLOSED, " and p.course.closedFrom <= :day",
          ProjectState.PAUSED, " and not (%1$s) and %2$s".formatted(closed(), rests()),
          ProjectState.RUNNING, " and not (%1$s) and not %2$s".formatted(closed(), rests()));

  private static String closed() {
    return "p.course.closedFrom is not null and p.course.closedFrom <= :day";
  }

  private static String rests() {
    return "exists (select 1 from Project q join q.course.pauses r where q.id = p.id"
        + " and r.from <= :day and (r.until is null or r.until > :day))";
  }

  /** Find projects, by the name they have on the filter's day. */
  public PanacheQuery<Project> matching(ProjectFilter filter) {
    StringBuilder query = new StringBuilder(CALLED_AND_PLACED);
    Map<String, Object> values = new HashMap<>(Map.of("day", filter.onDate()));
    if (!filter.everOnTheList()) {
      query.append(
          " and exists (select 1 from Project q join q.listings l where q.id = p.id"
              + " and l.onListFrom <= :day and (l.leftOn is null or l.leftOn > :day))");
    }
    narrow(query, values, " and pl.level = :level", "level", filter.wantedLevel());
    narrow(query, values, " and pl.parentId = :programme", "programme", filter.programme());
    narrow(query, values, " and p.kind = :kind", "kind", filter.kind());
    narrow(query, values, " and p.changedAt >= :since", "since", filter.changedSince());
    narrow(
        query,
        values,
        " and lower(n.name) like :text escape '!'",
        "text",
        filter.text() == null ? null : like(filter.text()));
    narrow(
        query,
        values,
        " and exists (select 1 from Project q join q.roles r where q.id = p.id"
            + " and r.role = OWNER and r.from <= :day and (r.until is null or r.until > :day)"
            + " and (r.username = :owner or lower(r.person) = lower(:owner)))",
        "owner",
        filter.owner() == null ? null : filter.owner().strip());
    narrow(
        query,
        values,
        " and exists (select 1 from Project q join q.course.phases h where q.id = p.id"
            + " and h.phase = :phase and h.enteredOn <= :day and not exists (select 1 from"
            + " Project later join later.course.phases g where later.id = p.id"
            + " and g.enteredOn <= :day and g.enteredOn > h.enteredOn))",
        "phase",
        filter.phase());
    if (filter.state() != null) {
      query.append(IN_STATE.get(filter.state()));
    }
    // Who follows changes reads page by page: no change may move a project to another page.
    query.append(filter.changedSince() == null ? " order by n.name, p.id" : " order by p.id");
    return find(query.toString(), values);
  }

  private static void narrow(
      StringBuilder query,
      Map<String, Object> values,
      String condition,
      String name,
      Object value) {
    if (value != null) {
      query.append(condition);
      values.put(name, value);
    }
  }

  private static String like(String text) {
    return "%" + text.strip().toLowerCase().replaceAll("([!%_])", "!$1") + "%";
  }

  /** Find what some projects belong or have belonged to, by id; a null key finds nothing. */
  public Map<UUID, Project> programmesOf(Collection<Project> parts) {
    Map<UUID, Project> programmes = new HashMap<>();
    find("id in ?1", parts.stream().flatMap(part -> part.programmes().stream()).toList()).stream()
        .forEach(programme -> programmes.put(programme.id(), programme));
    return programmes;
  }

  /** List what belongs to a programme today. */
  List<Project> partsOf(Project programme) {
    return list("parentId", programme.id());
  }

  /** List everything that was on the list on a day, of every level. */
  public List<Project> allOnTheList(LocalDate onDate) {
    return list(
        "select distinct p from Project p join p.listings l where l.onListFrom <= ?1"
            + " and (l.leftOn is null or l.leftOn > ?1)",
        onDate);
  }

  /** List what was on the list of strategic projects (level 1) on a day, by name. */
  public List<Project> strategicOn(LocalDate onDate) {
    return matching(ProjectFilter.ofLevel(1, onDate)).list();
  }
}
