package dk.direktion.portfolio.status;

import dk.direktion.common.caller.Caller;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import jakarta.enterprise.context.ApplicationScoped;

/** Signs for whoever does something now. */
@ApplicationScoped
class Signing {

  private final Caller caller;
  private final People people;
  private final Today today;

  Signing(Caller caller, People people, Today today) {
    this.caller = caller;
    this.people = people;
    this.today = today;
  }

  /** Sign for the caller, by the name the directory knows. */
  Signature signature() {
    String name =
        people.findByIdOptional(caller.username()).map(Person::name).orElseGet(caller::displayName);
    return new Signature(caller.username(), name, today.moment());
  }
}
