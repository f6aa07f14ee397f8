package dk.direktion.meetings.body;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people access-service has told about. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, String> {

  /** Returns a person's name, or the text itself where it is no known username. */
  public String nameOf(String usernameOrText) {
    if (usernameOrText == null) {
      return null;
    }
    Person person = findById(usernameOrText);
    return person == null ? usernameOrText : person.name();
  }

  /** Returns what {@link #nameOf} does for each of many, in one query; null is left out. */
  public Map<String, String> namesOf(Stream<String> usernamesOrTexts) {
    Set<String> asked = usernamesOrTexts.filter(Objects::nonNull).collect(Collectors.toSet());
    Map<String, String> names = new HashMap<>();
    asked.forEach(each -> names.put(each, each));
    if (!asked.isEmpty()) {
      list("username in ?1", asked).forEach(each -> names.put(each.username(), each.name()));
    }
    return names;
  }

  /** Returns the username of the one person of that name, or the text itself. */
  public String usernameOf(String nameOrText) {
    if (nameOrText == null) {
      return null;
    }
    List<Person> named = list("name = ?1 and active", nameOrText.strip());
    return named.size() == 1 ? named.get(0).username() : nameOrText.strip();
  }

  /** Tells whether somebody is known and has a position today. */
  public boolean isActive(String username) {
    return count("username = ?1 and active", username) > 0;
  }

  /** Finds those who have a position today, by name. */
  public PanacheQuery<Person> active() {
    return find("active", Sort.by("name").and("username"));
  }

  /** Finds those who make the agendas: whom letters to the secretariat are for. */
  public List<Person> secretariat() {
    return list("secretary and active", Sort.by("username"));
  }

  void keep(
      String username,
      String name,
      String email,
      String unit,
      String title,
      boolean active,
      boolean secretary) {
    Person person = findByIdOptional(username).orElseGet(() -> new Person(username));
    person.changed(name, email, unit, title, active, secretary);
    persist(person);
  }
}
