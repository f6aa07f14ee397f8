package dk.direktion.access.provisioning;

import dk.direktion.access.directory.Appointing;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.directory.KeepingPeople;
import dk.direktion.access.directory.OrganisationUnit;
import dk.direktion.access.directory.People;
import dk.direktion.access.directory.Person;
import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.PositionKind;
import dk.direktion.access.directory.Positions;
import dk.direktion.access.directory.Units;
import dk.direktion.access.reader.Today;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps people as the municipality's own directory has them. It places them where nothing hangs on
 * it, and it lets them leave; a position that carries something it can neither give nor move.
 */
@ApplicationScoped
@Transactional
public class ProvisioningPeople {

  private static final String PLAIN_TITLE = "Medarbejder";

  private final Authority authority;
  private final People people;
  private final Positions positions;
  private final Units units;
  private final KeepingPeople keeping;
  private final Appointing appointing;
  private final Today today;

  ProvisioningPeople(
      Authority authority,
      People people,
      Positions positions,
      Units units,
      KeepingPeople keeping,
      Appointing appointing,
      Today today) {
    this.authority = authority;
    this.people = people;
    this.positions = positions;
    this.units = units;
    this.keeping = keeping;
    this.appointing = appointing;
    this.today = today;
  }

  /** Returns a person the municipality's own directory knows. */
  public Account find(String username) {
    authority.requireProvisioning();
    return account(existing(username));
  }

  /** Returns some of the people, by username. */
  public Slice<Account> list(Condition condition, int from, int count) {
    authority.requireProvisioning();
    PanacheQuery<Person> found = people.provisioned(condition.text(), condition.values());
    List<Person> some = count == 0 ? List.of() : found.range(from, from + count - 1).list();
    Map<String, Position> places =
        positions.heldOn(today.date(), some.stream().map(Person::username).toList()).stream()
            .filter(Position::isMain)
            .collect(
                // On the day of a move both are held; the newer one counts.
                Collectors.toMap(
                    position -> position.person().username(),
                    Function.identity(),
                    (old, moved) -> moved));
    return new Slice<>(
        some.stream()
            .map(person -> account(person, Optional.ofNullable(places.get(person.username()))))
            .toList(),
        found.count());
  }

  /** Takes somebody on, or takes back whom the municipality's own directory had deleted. */
  public Account create(AccountWish wish) {
    authority.requireProvisioning();
    Optional<Person> removed = people.findByIdOptional(wish.username()).filter(Person::isRemoved);
    Person person =
        removed.isPresent()
            ? keeping.takeBack(wish.username(), EntityTags.of(removed.get().version()))
            : keeping.takeOn(wish.username(), wish.name(), wish.email());
    return shaped(person, wish);
  }

  /**
   * Makes the person what is wished.
   *
   * @param ifMatch the version it was seen in; null to change whichever there is
   */
  public Account replace(AccountWish wish, String ifMatch) {
    authority.requireProvisioning();
    Person person = existing(wish.username());
    if (ifMatch != null) {
      EntityTags.require(ifMatch, person.version());
    }
    return shaped(person, wish);
  }

  /** Lets the person leave at once and forgets how the other directory called them. */
  public void delete(String username, String ifMatch) {
    authority.requireProvisioning();
    Person person = existing(username);
    keeping.remove(username, ifMatch == null ? EntityTags.of(person.version()) : ifMatch);
  }

  private Account shaped(Person person, AccountWish wish) {
    String username = person.username();
    keeping.change(username, wish.name(), wish.email(), EntityTags.of(person.version()));
    keeping.knowAs(person, wish.externalId());
    if (wish.active() && !person.isHereOn(today.date())) {
      keeping.takeBack(username, EntityTags.of(person.version()));
    } else if (!wish.active() && person.isHereOn(today.date())) {
      keeping.leave(username, null, EntityTags.of(person.version()));
    }
    if (wish.active() && wish.department() != null) {
      place(
          username,
          units
              .meant(wish.department())
              .orElseThrow(() -> InvalidInput.of("department", "unknown-unit")),
          wish.title());
    }
    return account(person);
  }

  /** Places the person in a unit from today, unless the position so far carries something. */
  void place(String username, OrganisationUnit unit, String title) {
    Optional<Position> place = positions.mainOf(username, today.date());
    boolean free = place.map(position -> position.kind().carriesNothing()).orElse(true);
    boolean there =
        place
            .filter(position -> position.unit().code().equals(unit.code()))
            .filter(position -> title == null || title.equals(position.title()))
            .isPresent();
    if (free && !there) {
      appointing.propose(
          new Appointing.Wish(
              username,
              PositionKind.STAFF,
              title == null ? place.map(Position::title).orElse(PLAIN_TITLE) : title,
              unit.code(),
              null,
              true,
              today.date(),
              null));
    }
  }

  private Account account(Person person) {
    return account(person, positions.mainOf(person.username(), today.date()));
  }

  private Account account(Person person, Optional<Position> place) {
    return new Account(person, place, person.isHereOn(today.date()));
  }

  private Person existing(String username) {
    return people
        .findByIdOptional(username)
        .filter(person -> !person.isRemoved())
        .orElseThrow(() -> new NotFound("person"));
  }
}
