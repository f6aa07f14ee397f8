package dk.direktion.portfolio.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who works here, read once, for those who ask for very many. */
public final class Directory {

  private final Map<String, Person> byUsername = new HashMap<>();
  private final Map<String, Person> byName = new HashMap<>();

  /**
   * @param people in the order of their usernames
   */
  Directory(List<Person> people) {
    people.forEach(
        person -> {
          byUsername.put(person.username(), person);
          byName.putIfAbsent(person.name().toLowerCase(), person);
        });
  }

  /** Find somebody by username or full name. */
  public Optional<Person> called(String usernameOrName) {
    String wanted = usernameOrName.strip();
    return Optional.ofNullable(byUsername.get(wanted))
        .or(() -> Optional.ofNullable(byName.get(wanted.toLowerCase())));
  }
}
