package dk.direktion.budget.person;

import dk.direktion.common.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the people a form names, and refuses the field where the directory knows nobody. */
@ApplicationScoped
public class KnownPeople {

  private final People people;

  KnownPeople(People people) {
    this.people = people;
  }

  /**
   * Find somebody by username or full name.
   *
   * @throws InvalidInput naming the field, if nobody who works here is called that
   */
  public Person named(String field, String usernameOrName) {
    return people
        .called(usernameOrName)
        .orElseThrow(() -> InvalidInput.of(field, "person-unknown"));
  }
}
