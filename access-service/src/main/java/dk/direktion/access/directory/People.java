package dk.direktion.access.directory;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** Finds the person the municipality's own directory knows by this name. */
  public Optional<Person> knownAs(String externalId) {
    return find("externalId", externalId).firstResultOptional();
  }

  /** Returns people by name, filtered by a piece of text and a unit they were ever in. */
  Page<Person> listed(String text, String unit, Paging paging) {
    return paging.of(
        find(
            "from Person p where (locate(lower(:text), lower(p.name)) > 0"
                + " or locate(lower(:text), p.username) > 0)"
                + " and (:unit = '' or exists (select 1 from Position q where q.person = p"
                + " and q.unit.code = :unit)) order by p.name, p.username",
            Map.of("text", text, "unit", unit)));
  }

  /** Returns the people the municipality's own directory knows, narrowed by a condition on p. */
  public PanacheQuery<Person> provisioned(String condition, Map<String, Object> values) {
    return find(
        "from Person p where p.removedAt is null and (" + condition + ") order by p.username",
        values);
  }
}
