package dk.direktion.access.directory;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The positions people hold, have held and will hold. */
@ApplicationScoped
public class Positions implements PanacheRepositoryBase<Position, UUID> {

  private static final String FETCHED =
      "from Position p join fetch p.person join fetch p.unit u left join fetch u.area";
  private static final String HELD = "p.starts <= :day and (p.ends is null or p.ends >= :day)";

  /** Returns what these people hold on the day, each person's main position first. */
  public List<Position> heldOn(LocalDate day, Collection<String> people) {
    return list(
        FETCHED
            + " where p.person.username in :people and "
            + HELD
            + " order by p.person.username, p.main desc, p.starts, p.id",
        Map.of("people", people, "day", day));
  }

  /** Returns all a person's positions, the newest first. */
  public List<Position> of(String person) {
    return list(
        FETCHED + " where p.person.username = :person order by p.starts desc, p.main desc, p.id",
        Map.of("person", person));
  }

  /** Returns the position that says where the person belongs on the day. */
  public Optional<Position> mainOf(String person, LocalDate day) {
    return find(
            FETCHED + " where p.person.username = :person and p.main and " + HELD,
            Map.of("person", person, "day", day))
        .firstResultOptional();
  }

  /** Returns each person's newest main position begun by the day, also where it has ended. */
  public Collection<Position> lastMainOf(Collection<String> people, LocalDate day) {
    // Who moved on their first day began two that day: the one that lasts counts.
    Map<String, Position> newest = new LinkedHashMap<>();
    list(
            FETCHED
                + " where p.person.username in :people and p.main and p.starts <= :day"
                + " and (p.ends is null or p.ends >= p.starts)"
                + " order by p.starts, p.ends nulls last, p.id",
            Map.of("people", people, "day", day))
        .forEach(position -> newest.put(position.person().username(), position));
    return newest.values();
  }

  /** Returns the main positions of the day by name, filtered by a piece of text and a unit. */
  Page<Position> listed(LocalDate day, String text, String unit, Paging paging) {
    return paging.of(
        find(
            FETCHED
                + " where p.main and "
                + HELD
                + " and (locate(lower(:text), lower(p.person.name)) > 0"
                + " or locate(lower(:text), lower(p.title)) > 0"
                + " or locate(lower(:text), p.person.username) > 0)"
                + " and (:unit = '' or p.unit.code = :unit)"
                + " order by p.person.name, p.person.username",
            Map.of("day", day, "text", text, "unit", unit)));
  }

  /** Returns the positions that outlast the day, begun or not. */
  List<Position> outlasting(LocalDate day, String person) {
    return list(
        FETCHED
            + " where p.person.username = :person and (p.ends is null or p.ends > :day)"
            + " order by p.main desc, p.starts, p.id",
        Map.of("person", person, "day", day));
  }

  /** Tells whether the person holds, or is to hold, such a position. */
  public boolean holdsOrWill(
      String person, PositionKind kind, String unit, String title, LocalDate day) {
    return outlasting(day.minusDays(1), person).stream()
        .anyMatch(position -> position.is(kind, unit) && position.title().equals(title));
  }

  /** Returns the main position the person holds on the day or takes up later, if there is one. */
  Optional<Position> nextMainOf(String person, LocalDate day) {
    return outlasting(day.minusDays(1), person).stream().filter(Position::isMain).findFirst();
  }

  /** Finds who holds an office only one can hold, on the day or later. */
  Optional<Position> holding(
      PositionKind kind, OrganisationUnit unit, Area area, LocalDate day, LocalDate until) {
    String office =
        area != null
            ? "p.area.code = :place"
            : kind == PositionKind.CENTRE_MANAGER ? "p.unit.code = :place" : ":place = :place";
    return find(
            FETCHED
                + " where "
                + (area != null ? "" : "p.kind = :kind and ")
                + office
                + " and p.starts <= :until and (p.ends is null or p.ends >= :day)"
                + " and (p.ends is null or p.ends >= p.starts)",
            area != null
                ? Map.of("place", area.code(), "day", day, "until", until)
                : Map.of("kind", kind, "place", unit.code(), "day", day, "until", until))
        .firstResultOptional();
  }

  /** Returns who holds a kind of position in a unit on the day. */
  Optional<String> holderOf(PositionKind kind, String unit, LocalDate day) {
    return find(
            FETCHED + " where p.kind = :kind and p.unit.code = :unit and " + HELD,
            Map.of("kind", kind, "unit", unit, "day", day))
        .firstResultOptional()
        .map(position -> position.person().username());
  }

  /** Returns who holds a kind of position anywhere on the day. */
  List<String> holdersOf(PositionKind kind, LocalDate day) {
    return list(FETCHED + " where p.kind = :kind and " + HELD, Map.of("kind", kind, "day", day))
        .stream()
        .map(position -> position.person().username())
        .toList();
  }

  /** Returns who held what when, the newest first; empty and null narrow nothing. */
  Page<Position> history(String person, String unit, LocalDate onDate, Paging paging) {
    Map<String, Object> asked = new HashMap<>(Map.of("person", person, "unit", unit));
    if (onDate != null) {
      asked.put("day", onDate);
    }
    return paging.of(
        find(
            FETCHED
                + " where (:person = '' or p.person.username = :person)"
                + " and (:unit = '' or p.unit.code = :unit)"
                + " and (p.ends is null or p.ends >= p.starts)"
                + (onDate == null ? "" : " and " + HELD)
                + " order by p.starts desc, p.person.name, p.id",
            asked));
  }

  /** Returns the positions held in a unit on the day, by name. */
  public List<Position> in(String unit, LocalDate day) {
    return list(
        FETCHED + " where p.unit.code = :unit and " + HELD + " order by p.person.name, p.id",
        Map.of("unit", unit, "day", day));
  }

  /** Returns the director of an area on the day. */
  Optional<Person> directorOf(Area area, LocalDate day) {
    return find(FETCHED + " where p.area = :area and " + HELD, Map.of("area", area, "day", day))
        .firstResultOptional()
        .map(Position::person);
  }

  /** Returns who belongs, on the day, to an area this person is director of. */
  public List<String> peopleLedBy(String director, LocalDate day) {
    return find(
            "select p.person.username from Position p where p.main and "
                + HELD
                + " and p.unit.area in (select d.area from Position d"
                + " where d.person.username = :director and d.starts <= :day"
                + " and (d.ends is null or d.ends >= :day))",
            Map.of("day", day, "director", director))
        .project(String.class)
        .list();
  }
}
