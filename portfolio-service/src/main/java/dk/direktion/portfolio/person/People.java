package dk.direktion.portfolio.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

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
}
