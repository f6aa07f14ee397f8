package dk.direktion.access.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Everybody the municipality knows. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, String> {

  public List<String> usernames() {
    return listAll().stream().map(Person::username).sorted().toList();
  }

  /** Returns these people in the order of their names. */
  public List<Person> byName(Collection<String> usernames) {
    return list("username in ?1 order by name, username", usernames);
  }
}
