package dk.direktion.meetings.decision;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.meetings.body.People;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds who is meant by a chosen person, or by a name that was written. */
@ApplicationScoped
public class ChoosingResponsible {

  private final People people;

  ChoosingResponsible(People people) {
    this.people = people;
  }

  /**
   * Finds the responsible; either text may be null or blank, and the result is null where both are.
   *
   * @throws InvalidInput at {@code field} if the chosen person does not work here
   */
  public Responsible of(String username, String written, String field) {
    if (username != null && !username.isBlank()) {
      if (people.count("username = ?1 and active", username.strip()) == 0) {
        throw InvalidInput.of(field, "unknown-responsible");
      }
      return named(username.strip());
    }
    return written == null || written.isBlank() ? null : named(people.usernameOf(written));
  }

  private Responsible named(String key) {
    return new Responsible(key, people.nameOf(key));
  }
}
