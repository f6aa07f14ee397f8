package dk.direktion.meetings.programme;

import dk.direktion.meetings.meeting.Meeting;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The entries of the programmes the caller may know of. */
@ApplicationScoped
class ProgrammeEntries implements PanacheRepositoryBase<ProgrammeEntry, UUID> {

  List<ProgrammeEntry> of(Meeting meeting) {
    return list("meetingId", Sort.by("day").and("startsAt"), meeting.id());
  }
}
