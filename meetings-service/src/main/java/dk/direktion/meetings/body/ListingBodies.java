package dk.direktion.meetings.body;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lists the bodies whose meetings the caller may read. */
@ApplicationScoped
@Transactional
public class ListingBodies {

  private final Permissions permissions;
  private final ReadingRights rights;
  private final Bodies bodies;

  ListingBodies(Permissions permissions, ReadingRights rights, Bodies bodies) {
    this.permissions = permissions;
    this.rights = rights;
    this.bodies = bodies;
  }

  public Page<BodyView> list(Paging paging) {
    permissions.requireReading();
    return paging
        .of(bodies.find("code in ?1", Sort.by("name"), rights.openBodies()))
        .map(BodyView::of);
  }
}
