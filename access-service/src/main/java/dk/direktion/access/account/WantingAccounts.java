package dk.direktion.access.account;

import dk.direktion.access.directory.People;
import dk.direktion.access.directory.Person;
import dk.direktion.access.directory.PersonTouched;
import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.Positions;
import dk.direktion.access.reader.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Notes, in the transaction of each change, what the person's account shall be from now on. */
@ApplicationScoped
class WantingAccounts {

  private final People people;
  private final Positions positions;
  private final Accounts accounts;
  private final Today today;

  WantingAccounts(People people, Positions positions, Accounts accounts, Today today) {
    this.people = people;
    this.positions = positions;
    this.accounts = accounts;
    this.today = today;
  }

  void want(@Observes PersonTouched touched) {
    accounts.want(of(people.findById(touched.username())), today.moment());
  }

  private WantedAccount of(Person person) {
    List<Position> held = positions.heldOn(today.date(), List.of(person.username()));
    return new WantedAccount(
        person.username(),
        person.name(),
        person.email(),
        held.stream()
            .filter(Position::isMain)
            .map(position -> position.unit().code())
            .findFirst()
            .orElse(null),
        !held.isEmpty(),
        RolesByPosition.of(held));
  }
}
