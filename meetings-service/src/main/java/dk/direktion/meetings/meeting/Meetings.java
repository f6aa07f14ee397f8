package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.body.Body;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All meetings the caller may read. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

  /**
   * Finds a meeting.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  public Meeting known(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("meeting"));
  }

  /**
   * Finds a meeting and keeps others from changing its agenda until the transaction ends.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  public Meeting knownForChange(UUID id) {
    return forChange(id).orElseThrow(() -> new NotFound("meeting"));
  }

  /** Finds a meeting, if the caller may know of it, and keeps others from changing its agenda. */
  public Optional<Meeting> forChange(UUID id) {
    boolean locked =
        !getEntityManager()
            .createNativeQuery(
                "select id from meeting where id = :id for no key update", UUID.class)
            .setParameter("id", id)
            .getResultList()
            .isEmpty();
    if (!locked) {
      return Optional.empty();
    }
    // What was read before the lock was granted may be out of date.
    Meeting meeting = findById(id);
    getEntityManager().refresh(meeting);
    return Optional.of(meeting);
  }

  /** Finds a body's first meeting after a time that is in one of the states. */
  public Optional<Meeting> next(Body body, LocalDateTime after, Set<MeetingState> states) {
    return find("body = ?1 and starts > ?2 and state in ?3", Sort.by("starts"), body, after, states)
        .firstResultOptional();
  }

  /**
   * Requires that a body has no meeting at a time yet.
   *
   * @throws MeetingAlreadyPlanned if it has one that is not cancelled
   */
  public void requireFree(Body body, LocalDateTime starts) {
    if (count("body = ?1 and starts = ?2 and state <> ?3", body, starts, MeetingState.CANCELLED)
        > 0) {
      throw new MeetingAlreadyPlanned();
    }
  }
}
