package dk.direktion.portfolio.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that centres were told. */
@ApplicationScoped
public class CentreNotices implements PanacheRepositoryBase<CentreNotice, UUID> {

  /** List what was sent, the newest first; null narrows nothing. */
  List<CentreNotice> sent(UUID projectId, String unit) {
    StringBuilder where = new StringBuilder("1 = 1");
    Map<String, Object> values = new HashMap<>();
    if (projectId != null) {
      where.append(" and projectId = :project");
      values.put("project", projectId);
    }
    if (unit != null) {
      where.append(" and unit = :unit");
      values.put("unit", unit);
    }
    return list(where + " order by sentAt desc, unit, id", values);
  }

  /** Find the last each centre was told of some activities. */
  LastTold lastOf(Collection<UUID> activities) {
    Map<String, CentreNotice> last = new HashMap<>();
    list("activityId in ?1 order by number", activities)
        .forEach(one -> last.put(LastTold.key(one.activityId(), one.unit()), one));
    return new LastTold(last);
  }
}
