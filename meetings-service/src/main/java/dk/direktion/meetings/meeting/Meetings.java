package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.body.Body;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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
    requireFree(body, starts, null, null);
  }

  /**
   * Requires that a body has no other meeting while it meets.
   *
   * @param ends null where the end is not known
   * @param except the meeting that is moved; null for a new one
   * @throws MeetingAlreadyPlanned if it has one that is not cancelled
   */
  public void requireFree(Body body, LocalDateTime starts, LocalDateTime ends, UUID except) {
    LocalDateTime until = ends == null ? starts : ends;
    boolean taken =
        list(
                "body = ?1 and state <> ?2 and starts <= ?3 and (starts >= ?4 or ends > ?4)",
                body,
                MeetingState.CANCELLED,
                until,
                starts)
            .stream()
            .filter(other -> !other.id().equals(except))
            .anyMatch(other -> other.starts().equals(starts) || other.starts().isBefore(until));
    if (taken) {
      throw new MeetingAlreadyPlanned();
    }
  }

  /** Lists a body's meetings of a year that are not cancelled, earliest first. */
  public List<Meeting> ofYear(Body body, int year) {
    return list(
        "body = ?1 and state <> ?2 and starts >= ?3 and starts < ?4",
        Sort.by("starts"),
        body,
        MeetingState.CANCELLED,
        LocalDate.of(year, 1, 1).atStartOfDay(),
        LocalDate.of(year + 1, 1, 1).atStartOfDay());
  }
}
