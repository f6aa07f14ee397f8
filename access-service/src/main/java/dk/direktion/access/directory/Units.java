package dk.direktion.access.directory;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units people belong to. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<OrganisationUnit, String> {

  /** Lists the units of an area. */
  List<OrganisationUnit> of(Area area) {
    return list("area", area);
  }

  /** Lists the units that lie directly within another. */
  List<OrganisationUnit> within(OrganisationUnit unit) {
    return list("parent", unit);
  }

  /** Finds the unit the municipality's own directory knows by this name. */
  public Optional<OrganisationUnit> knownAs(String externalId) {
    return find("externalId", externalId).firstResultOptional();
  }

  /** Finds a unit by its code, its name, or the name the municipality's own directory knows. */
  public Optional<OrganisationUnit> meant(String word) {
    return find("code = ?1 or externalId = ?1 or lower(name) = lower(?1)", word)
        .firstResultOptional();
  }

  /** Returns the units narrowed by a condition on u, by code. */
  public PanacheQuery<OrganisationUnit> provisioned(String condition, Map<String, Object> values) {
    return find("from OrganisationUnit u where " + condition + " order by u.code", values);
  }
}
