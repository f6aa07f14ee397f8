package dk.direktion.portfolio.project;

import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.person.Directory;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ties the names people are given roles by to the directory. */
@ApplicationScoped
public class GivingRoles {

  private final People people;
  private final Clock clock;

  GivingRoles(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /** Make roles of what was written; a name the directory does not know stays a name. */
  public List<RoleHeld> held(List<GiveRole> given) {
    return given.stream().map(one -> held(one, people.called(one.person()))).toList();
  }

  /** Make roles of what was written; who is named twice for the same gets it once. */
  public List<RoleHeld> heldOnce(List<GiveRole> given) {
    List<RoleHeld> once = new ArrayList<>();
    for (RoleHeld role : held(given)) {
      if (once.stream().noneMatch(role::meets)) {
        once.add(role);
      }
    }
    return once;
  }

  /** Make roles of what was written, very many, with a directory read once. */
  public List<RoleHeld> held(List<GiveRole> given, Directory directory) {
    return given.stream().map(one -> held(one, directory.called(one.person()))).toList();
  }

  private RoleHeld held(GiveRole given, Optional<Person> person) {
    return new RoleHeld(
        UuidV7.next(clock),
        given.role(),
        person.map(Person::name).orElse(given.person().strip()),
        person.map(Person::username).orElse(null),
        given.from(),
        given.until());
  }
}
