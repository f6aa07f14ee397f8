package dk.direktion.access.directory;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.reader.Today;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes units and areas and says how they lie within each other. */
@ApplicationScoped
public class ShapingUnits {

  private final Authority authority;
  private final Units units;
  private final Areas areas;
  private final Positions positions;
  private final PersonPublication publication;
  private final AuditLog audit;
  private final Today today;

  ShapingUnits(
      Authority authority,
      Units units,
      Areas areas,
      Positions positions,
      PersonPublication publication,
      AuditLog audit,
      Today today) {
    this.authority = authority;
    this.units = units;
    this.areas = areas;
    this.positions = positions;
    this.publication = publication;
    this.audit = audit;
    this.today = today;
  }

  /** Returns all areas, by name. */
  @Transactional
  public List<Area> areas() {
    authority.requirePerson();
    return areas.list("order by name, code");
  }

  @Transactional
  public Area makeArea(String code, String name) {
    authority.requireItAdministrator();
    if (areas.findByIdOptional(code).isPresent()) {
      throw new UnitExists(code);
    }
    Area area = new Area(code, name);
    areas.persistAndFlush(area);
    audit.record("area.made", code, Map.of("name", name));
    return area;
  }

  @Transactional
  public Area renameArea(String code, String name, String ifMatch) {
    authority.requireItAdministrator();
    Area area = areas.findByIdOptional(code).orElseThrow(() -> new NotFound("area"));
    EntityTags.require(ifMatch, area.version());
    area.rename(name);
    areas.flush();
    audit.record("area.renamed", code, Map.of("name", name));
    return area;
  }

  /**
   * Makes a unit, in an area or within another unit, whose area it then shares.
   *
   * @throws UnitExists if the code is in use
   */
  @Transactional
  public OrganisationUnit make(String code, String name, String area, String parent) {
    authority.requireDirectoryKeeper();
    if (units.findByIdOptional(code).isPresent()) {
      throw new UnitExists(code);
    }
    OrganisationUnit unit = new OrganisationUnit(code, name, null, today.moment());
    units.persist(unit);
    put(unit, area, parent);
    units.flush();
    audit.record("unit.made", code, Map.of("name", name));
    return unit;
  }

  /** Names the unit anew and puts it where it lies now. */
  @Transactional
  public OrganisationUnit change(
      String code, String name, String area, String parent, String ifMatch) {
    authority.requireItAdministrator();
    OrganisationUnit unit = existing(code);
    EntityTags.require(ifMatch, unit.version());
    Set<Area> touched = new HashSet<>();
    unit.area().ifPresent(touched::add);
    unit.rename(name, today.moment());
    put(unit, area, parent);
    unit.area().ifPresent(touched::add);
    units.flush();
    audit.record(
        "unit.changed",
        code,
        Map.of(
            "name",
            name,
            "area",
            unit.area().map(Area::code).orElse(""),
            "parent",
            unit.parent().map(OrganisationUnit::code).orElse("")));
    touched.stream()
        .flatMap(each -> positions.directorOf(each, today.date()).stream())
        .map(Person::username)
        .distinct()
        .forEach(publication::publish);
    return unit;
  }

  /** Gives the unit another name, and the name the municipality's own directory knows it by. */
  @Transactional
  public OrganisationUnit nameFromOutside(String code, String name, String externalId) {
    authority.requireDirectoryKeeper();
    OrganisationUnit unit = existing(code);
    if (externalId != null
        && units.knownAs(externalId).filter(other -> !other.code().equals(code)).isPresent()) {
      throw new ExternalIdTaken(externalId);
    }
    unit.rename(name, today.moment());
    unit.knowAs(externalId, today.moment());
    units.flush();
    return unit;
  }

  private void put(OrganisationUnit unit, String area, String parent) {
    OrganisationUnit above =
        parent == null
            ? null
            : units
                .findByIdOptional(parent)
                .orElseThrow(() -> InvalidInput.of("parent", "unknown-unit"));
    if (above != null && isWithin(above, unit)) {
      throw InvalidInput.of("parent", "unit-within-itself");
    }
    Area own =
        area == null
            ? null
            : areas
                .findByIdOptional(area)
                .orElseThrow(() -> InvalidInput.of("area", "unknown-area"));
    if (above != null && own != null && !own.equals(above.area().orElse(null))) {
      throw InvalidInput.of("area", "area-comes-from-parent");
    }
    if (!Objects.equals(unit.parent().orElse(null), above)) {
      unit.moveInto(above, today.moment());
    }
    spread(unit, above == null ? own : above.area().orElse(null));
  }

  private void spread(OrganisationUnit unit, Area area) {
    if (!Objects.equals(unit.area().orElse(null), area)) {
      unit.belongTo(area, today.moment());
    }
    units.within(unit).forEach(below -> spread(below, area));
  }

  private static boolean isWithin(OrganisationUnit unit, OrganisationUnit other) {
    Optional<OrganisationUnit> at = Optional.of(unit);
    while (at.isPresent()) {
      if (at.get().code().equals(other.code())) {
        return true;
      }
      at = at.get().parent();
    }
    return false;
  }

  private OrganisationUnit existing(String code) {
    return units.findByIdOptional(code).orElseThrow(() -> new NotFound("unit"));
  }
}
