package dk.direktion.access.grant;

import dk.direktion.access.directory.Authority;
import dk.direktion.access.directory.People;
import dk.direktion.access.reader.Today;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Shows the grants to those who answer for them. */
@ApplicationScoped
public class GrantsOverview {

  private final Authority authority;
  private final Grants grants;
  private final People people;
  private final Today today;

  GrantsOverview(Authority authority, Grants grants, People people, Today today) {
    this.authority = authority;
    this.grants = grants;
    this.people = people;
    this.today = today;
  }

  /**
   * Returns the grants the caller answers for, the newest first.
   *
   * @param person only this person's; empty for everybody's
   */
  @Transactional
  public Page<Grant> grants(String person, Grants.Activity activity, Paging paging) {
    Collection<String> within =
        authority
            .requireOverviewOfGrants()
            .<Collection<String>>map(set -> set)
            .orElseGet(people::usernames);
    Collection<String> wanted =
        person.isEmpty() ? within : List.of(person).stream().filter(within::contains).toList();
    return grants.of(wanted, activity, today.date(), paging);
  }

  /** Returns which grants the caller may revoke now. */
  public Predicate<Grant> revocable() {
    Predicate<String> people = authority.revocable();
    return grant -> grant.isActiveOn(today.date()) && people.test(grant.person());
  }
}
