package dk.direktion.meetings.reading;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Reports each reading of what is closed, so that access-service can keep it in the audit log: who
 * read what, when, by which way and through which right.
 */
@ApplicationScoped
public class ClosedReadings {

  /** A screen that asks again and again is looked at once. */
  private static final Duration ONE_READING = Duration.ofMinutes(10);

  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final EntityManager database;

  ClosedReadings(Outbox outbox, Caller caller, Clock clock, EntityManager database) {
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.database = database;
  }

  /** Reports that the caller has read what a closed item says. */
  public void report(UUID itemId, UUID meetingId, String bodyCode, ReadingWay way) {
    if (!caller.isSystem()) {
      outbox.publish(
          new DomainEvent(
              "agenda-item",
              itemId.toString(),
              "closed-item.read",
              new ClosedItemRead(
                  itemId,
                  meetingId,
                  bodyCode,
                  way,
                  rightTo(itemId),
                  caller.username(),
                  clock.instant())));
    }
  }

  /** Reports the same where a screen shows many and is fetched often. */
  public void reportOnce(UUID itemId, UUID meetingId, String bodyCode, ReadingWay way) {
    if (!caller.isSystem() && isNew(itemId, way)) {
      report(itemId, meetingId, bodyCode, way);
    }
  }

  /**
   * Reports that the caller has read a closed case that is being written.
   *
   * @param through what lets the caller read it, such as {@code author}
   */
  public void reportDraft(UUID presentationId, String through) {
    if (!caller.isSystem() && isNew(presentationId, ReadingWay.DRAFT)) {
      outbox.publish(
          new DomainEvent(
              "case-presentation",
              presentationId.toString(),
              "closed-case.read",
              new ClosedCaseRead(
                  presentationId, ReadingWay.DRAFT, through, caller.username(), clock.instant())));
    }
  }

  private String rightTo(UUID itemId) {
    return (String)
        database
            .createNativeQuery("select right_to_closed_item(:item)", String.class)
            .setParameter("item", itemId)
            .getSingleResult();
  }

  private boolean isNew(UUID what, ReadingWay way) {
    return database
            .createNativeQuery(
                "insert into closed_reading (person, what, way, reported_at)"
                    + " values (:person, :what, :way, :now)"
                    + " on conflict (person, what, way) do update"
                    + " set reported_at = excluded.reported_at"
                    + " where closed_reading.reported_at < :before")
            .setParameter("person", caller.username())
            .setParameter("what", what)
            .setParameter("way", way.name())
            .setParameter("now", clock.instant())
            .setParameter("before", clock.instant().minus(ONE_READING))
            .executeUpdate()
        > 0;
  }

  private record ClosedItemRead(
      UUID itemId,
      UUID meetingId,
      String bodyCode,
      ReadingWay way,
      String through,
      String person,
      Instant at) {}

  private record ClosedCaseRead(
      UUID presentationId, ReadingWay way, String through, String person, Instant at) {}
}
