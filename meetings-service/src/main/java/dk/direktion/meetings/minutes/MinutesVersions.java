package dk.direktion.meetings.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The corrected versions of minutes, oldest first. */
@ApplicationScoped
class MinutesVersions implements PanacheRepositoryBase<MinutesVersion, MinutesVersion.Key> {

  List<MinutesVersion> of(UUID meetingId) {
    return list("meetingId", Sort.by("version").and("position"), meetingId);
  }

  /** Returns the number of the newest version: 1 while nothing is corrected. */
  int newest(UUID meetingId) {
    return getEntityManager()
        .createQuery(
            "select coalesce(max(v.version), 1) from MinutesVersion v where v.meetingId = :id",
            Integer.class)
        .setParameter("id", meetingId)
        .getSingleResult();
  }
}
