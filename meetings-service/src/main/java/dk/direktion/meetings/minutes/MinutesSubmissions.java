package dk.direktion.meetings.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The minutes that wait, or have waited, for approval. */
@ApplicationScoped
class MinutesSubmissions implements PanacheRepositoryBase<MinutesSubmission, UUID> {

  boolean has(UUID meetingId) {
    return count("meetingId", meetingId) > 0;
  }
}
