package dk.direktion.access.right;

import dk.direktion.access.directory.Authority;
import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.People;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.common.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows who can read what today, and why. */
@ApplicationScoped
@Transactional
public class ReadingRightsOverview {

  private final Authority authority;
  private final ConsultingDirectory directory;
  private final People people;
  private final EffectiveRights rights;

  ReadingRightsOverview(
      Authority authority, ConsultingDirectory directory, People people, EffectiveRights rights) {
    this.authority = authority;
    this.directory = directory;
    this.people = people;
    this.rights = rights;
  }

  /** One person's row. */
  public record Row(PersonReference person, List<ReadingRight> rights) {}

  /** Returns everybody who may read something today, by name, narrowed to a body group. */
  public List<Row> everybody(Optional<BodyGroup> bodyGroup) {
    authority.requireOverviewOfRights();
    Map<String, List<ReadingRight>> all = rights.of(people.usernames());
    return directory.references(all.keySet()).values().stream()
        .map(person -> new Row(person, narrowed(all.get(person.username()), bodyGroup)))
        .filter(row -> !row.rights().isEmpty())
        .toList();
  }

  /**
   * Returns one person's row, also where the person may read nothing.
   *
   * @throws NotFound if nobody has that username
   */
  public Row of(String username, Optional<BodyGroup> bodyGroup) {
    authority.requireOverviewOfRights();
    PersonReference person = directory.references(List.of(username)).get(username);
    if (person == null) {
      throw new NotFound("person");
    }
    return new Row(person, narrowed(rights.of(username), bodyGroup));
  }

  private static List<ReadingRight> narrowed(
      List<ReadingRight> rights, Optional<BodyGroup> bodyGroup) {
    return rights.stream()
        .filter(right -> bodyGroup.isEmpty() || bodyGroup.get() == right.bodyGroup())
        .toList();
  }
}
