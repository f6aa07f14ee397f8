package dk.direktion.access.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The units people belong to. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<OrganisationUnit, String> {

  /** Lists the units of an area. */
  List<OrganisationUnit> of(Area area) {
    return list("area", area);
  }
}
