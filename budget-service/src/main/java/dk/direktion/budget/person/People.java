package dk.direktion.budget.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everyone the directory has told of. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, String> {

  /** Find somebody who still works here by username or full name. */
  public Optional<Person> called(String usernameOrName) {
    return find(
            "active = true and (username = ?1 or lower(name) = lower(?1)) order by username",
            usernameOrName.strip())
        .firstResultOptional();
  }

  /** Finds who manages a centre today; empty while nobody does. */
  public Optional<Person> managerOf(String unit) {
    return find("active = true and ?1 member of manages order by username", unit)
        .firstResultOptional();
  }

  /** List the usernames of those who run the board's meetings, whom letters to them are for. */
  public List<String> secretariat() {
    return list("active = true and secretary = true order by username").stream()
        .map(Person::username)
        .toList();
  }

  /** Find people by username, also those who have left; nobody for null. */
  public Map<String, Person> named(Collection<String> usernames) {
    return list("username in ?1", usernames.stream().filter(Objects::nonNull).toList()).stream()
        .collect(Collectors.toMap(Person::username, Function.identity()));
  }
}
