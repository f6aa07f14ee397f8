package dk.direktion.access.provisioning;

import dk.direktion.access.directory.Authority;
import dk.direktion.access.directory.EndingPosition;
import dk.direktion.access.directory.OrganisationUnit;
import dk.direktion.access.directory.People;
import dk.direktion.access.directory.Person;
import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.Positions;
import dk.direktion.access.directory.ShapingUnits;
import dk.direktion.access.directory.Units;
import dk.direktion.access.reader.Today;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Keeps units, and who belongs to each, as the municipality's own directory has them. */
@ApplicationScoped
@Transactional
public class ProvisioningUnits {

  private static final int LONGEST_CODE = 40;

  private final Authority authority;
  private final Units units;
  private final People people;
  private final Positions positions;
  private final ShapingUnits shaping;
  private final ProvisioningPeople placing;
  private final EndingPosition ending;
  private final Today today;

  ProvisioningUnits(
      Authority authority,
      Units units,
      People people,
      Positions positions,
      ShapingUnits shaping,
      ProvisioningPeople placing,
      EndingPosition ending,
      Today today) {
    this.authority = authority;
    this.units = units;
    this.people = people;
    this.positions = positions;
    this.shaping = shaping;
    this.placing = placing;
    this.ending = ending;
    this.today = today;
  }

  /** A unit and the people whose main position is in it today. */
  public record Team(OrganisationUnit unit, List<Person> members) {}

  /** How the municipality's own directory wants a unit to be; members by username. */
  public record TeamWish(String name, String externalId, Set<String> members) {}

  /** Returns a unit with its people. */
  public Team find(String code) {
    authority.requireProvisioning();
    return team(existing(code));
  }

  /** Returns some of the units, by code. */
  public Slice<Team> list(Condition condition, int from, int count) {
    authority.requireProvisioning();
    PanacheQuery<OrganisationUnit> found = units.provisioned(condition.text(), condition.values());
    List<OrganisationUnit> some =
        count == 0 ? List.of() : found.range(from, from + count - 1).list();
    return new Slice<>(some.stream().map(this::team).toList(), found.count());
  }

  /** Makes a unit outside every area; where it lies is for the IT administrator to say. */
  public Team create(TeamWish wish) {
    authority.requireProvisioning();
    OrganisationUnit unit = shaping.make(codeOf(wish.name()), wish.name(), null, null);
    return shaped(unit, wish);
  }

  /** Makes the unit and its people what is wished. */
  public Team replace(String code, TeamWish wish, String ifMatch) {
    authority.requireProvisioning();
    OrganisationUnit unit = existing(code);
    if (ifMatch != null) {
      EntityTags.require(ifMatch, unit.version());
    }
    return shaped(unit, wish);
  }

  private Team shaped(OrganisationUnit unit, TeamWish wish) {
    shaping.nameFromOutside(unit.code(), wish.name(), wish.externalId());
    Set<String> present = new LinkedHashSet<>();
    team(unit).members().forEach(member -> present.add(member.username()));
    for (String member : wish.members()) {
      if (people.findByIdOptional(member).filter(person -> !person.isRemoved()).isEmpty()) {
        throw InvalidInput.of("members", "unknown-person");
      }
      if (!present.contains(member)) {
        placing.place(member, unit, null);
      }
    }
    present.stream()
        .filter(member -> !wish.members().contains(member))
        .forEach(ending::endPlainMainOf);
    return team(unit);
  }

  private Team team(OrganisationUnit unit) {
    return new Team(
        unit,
        positions.in(unit.code(), today.date()).stream()
            .filter(Position::isMain)
            .map(Position::person)
            .toList());
  }

  private OrganisationUnit existing(String code) {
    return units.findByIdOptional(code).orElseThrow(() -> new NotFound("unit"));
  }

  private static String codeOf(String name) {
    String code =
        name.toUpperCase(Locale.forLanguageTag("da"))
            .replaceAll("[^A-ZÆØÅ0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    if (code.isEmpty()) {
      throw InvalidInput.of("displayName", "code-form");
    }
    return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
  }
}
