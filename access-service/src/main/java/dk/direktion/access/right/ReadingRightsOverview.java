package dk.direktion.access.right;

import dk.direktion.access.directory.Authority;
import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.People;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.directory.UnitReference;
import dk.direktion.common.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows who can read what today, and why. */
@ApplicationScoped
@Transactional
public class ReadingRightsOverview {

  private static final Locale DANISH = Locale.forLanguageTag("da");

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

  /**
   * What the overview is narrowed to.
   *
   * @param text a piece of a name, a username or a unit; empty for all
   * @param system only rights in it; null for both
   * @param bodyGroup only rights to it; null for all
   * @param scope only rights that reach so far; null for all
   * @param everyone people who may read nothing have a row as well
   */
  public record Filter(
      String text, AgendaSystem system, BodyGroup bodyGroup, Scope scope, boolean everyone) {}

  /** Returns who may read what today, by name. */
  public List<Row> everybody(Filter filter) {
    authority.requireOverviewOfRights();
    Map<String, List<ReadingRight>> all = rights.of(people.usernames());
    String text = filter.text().strip().toLowerCase(DANISH);
    return directory
        .references(filter.everyone() ? people.usernames() : all.keySet())
        .values()
        .stream()
        .filter(person -> named(person).contains(text))
        .map(
            person ->
                new Row(person, narrowed(all.getOrDefault(person.username(), List.of()), filter)))
        .filter(row -> filter.everyone() || !row.rights().isEmpty())
        .toList();
  }

  /**
   * Returns one person's row, also where the person may read nothing.
   *
   * @throws NotFound if nobody has that username
   */
  public Row of(String username, Filter filter) {
    authority.requireOverviewOfRights();
    PersonReference person = directory.references(List.of(username)).get(username);
    if (person == null) {
      throw new NotFound("person");
    }
    return new Row(person, narrowed(rights.of(username), filter));
  }

  private static String named(PersonReference person) {
    UnitReference unit = person.unit();
    String place = unit == null ? "" : unit.code() + " " + unit.name();
    return String.join(" ", person.name(), person.username(), place).toLowerCase(DANISH);
  }

  private static List<ReadingRight> narrowed(List<ReadingRight> rights, Filter filter) {
    return rights.stream()
        .filter(right -> filter.system() == null || filter.system() == right.system())
        .filter(right -> filter.bodyGroup() == null || filter.bodyGroup() == right.bodyGroup())
        .filter(right -> filter.scope() == null || filter.scope() == right.scope())
        .toList();
  }
}
