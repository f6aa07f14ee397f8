package dk.direktion.meetings.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The moves of the meetings the caller may read. */
@ApplicationScoped
public class MeetingMoves implements PanacheRepositoryBase<MeetingMove, UUID> {

  /** Lists a meeting's moves, newest first. */
  List<MeetingMove> of(UUID meetingId) {
    return list("meetingId", Sort.descending("movedAt", "id"), meetingId);
  }
}
