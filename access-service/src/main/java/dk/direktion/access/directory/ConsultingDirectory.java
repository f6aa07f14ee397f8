package dk.direktion.access.directory;

import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks people and units up. */
@ApplicationScoped
@Transactional
public class ConsultingDirectory {

  private final Authority authority;
  private final Caller caller;
  private final People people;
  private final Positions positions;
  private final Units units;
  private final Today today;

  ConsultingDirectory(
      Authority authority,
      Caller caller,
      People people,
      Positions positions,
      Units units,
      Today today) {
    this.authority = authority;
    this.caller = caller;
    this.people = people;
    this.positions = positions;
    this.units = units;
    this.today = today;
  }

  /**
   * Returns the caller.
   *
   * @throws NotFound if the caller can log in but is not in the directory
   */
  public Person caller() {
    authority.requirePerson();
    return existing(caller.username());
  }

  /** Returns what is open to the caller beside what is open to all. */
  public List<String> actions() {
    authority.requirePerson();
    return authority.actions();
  }

  public Person person(String username) {
    authority.requirePerson();
    return existing(username);
  }

  /** Returns the main positions of today by their holders' names. */
  public Page<Position> people(String text, String unit, Paging paging) {
    authority.requirePerson();
    return positions.listed(today.date(), text, unit, paging);
  }

  /** Returns everybody the directory knows, also those without a position, by name. */
  public Page<Person> everybody(String text, String unit, Paging paging) {
    authority.requireItAdministrator();
    return people.listed(text, unit, paging);
  }

  /** Returns who held what when, the newest first; empty and null narrow nothing. */
  public Page<Position> history(String person, String unit, LocalDate onDate, Paging paging) {
    authority.requirePerson();
    return positions.history(person, unit, onDate, paging);
  }

  /**
   * Returns a unit.
   *
   * @throws NotFound if no unit has that code
   */
  public OrganisationUnit unit(String code) {
    authority.requirePerson();
    return units.findByIdOptional(code).orElseThrow(() -> new NotFound("unit"));
  }

  /** Returns the units that lie directly within a unit the caller has been shown. */
  public List<OrganisationUnit> within(OrganisationUnit unit) {
    return units.within(unit);
  }

  /** Returns who holds what today in a unit the caller has been shown. */
  public List<Position> heldIn(OrganisationUnit unit) {
    return positions.in(unit.code(), today.date());
  }

  /** Tells whether the caller keeps the directory. */
  public boolean isKeptByCaller() {
    return authority.isItAdministrator();
  }

  /** Tells whether the person has left, or is to. */
  public boolean isHere(Person person) {
    return person.isHereOn(today.date());
  }

  public Page<OrganisationUnit> units(Paging paging) {
    authority.requirePerson();
    return paging.of(units.findAll(Sort.by("name")));
  }

  /** Returns all positions of a person the caller has already been shown. */
  public List<Position> positionsOf(Person person) {
    return positions.of(person.username());
  }

  /** Returns the person's position of today, or the last one; empty if there never was any. */
  public Optional<Position> placeOf(Person person) {
    return positions.lastMainOf(List.of(person.username()), today.date()).stream().findFirst();
  }

  /** Returns how people are named, by username, in the order of their names. */
  public Map<String, PersonReference> references(Collection<String> usernames) {
    Map<String, UnitReference> units =
        positions.lastMainOf(usernames, today.date()).stream()
            .collect(
                Collectors.toMap(
                    position -> position.person().username(),
                    position -> UnitReference.of(position.unit())));
    return people.byName(usernames).stream()
        .map(
            person ->
                new PersonReference(person.username(), person.name(), units.get(person.username())))
        .collect(
            Collectors.toMap(
                PersonReference::username,
                Function.identity(),
                (one, same) -> one,
                LinkedHashMap::new));
  }

  /** Returns the director of the area a unit belongs to, if it belongs to one and it has one. */
  public Optional<Person> directorOf(OrganisationUnit unit) {
    return unit.area().flatMap(this::directorOf);
  }

  /** Returns who leads an area today. */
  public Optional<Person> directorOf(Area area) {
    return positions.directorOf(area, today.date());
  }

  private Person existing(String username) {
    return people.findByIdOptional(username).orElseThrow(() -> new NotFound("person"));
  }
}
