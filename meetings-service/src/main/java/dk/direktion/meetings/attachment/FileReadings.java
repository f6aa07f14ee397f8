package dk.direktion.meetings.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;

/** Tells the many requests a viewer makes for the parts of one file from one reading of it. */
@ApplicationScoped
class FileReadings {

  private static final Duration ONE_READING = Duration.ofMinutes(10);

  private final EntityManager database;
  private final Clock clock;

  FileReadings(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Notes a request for a file; true if the person has not asked for it within ten minutes. */
  boolean isNew(AttachmentVersion file, String person) {
    return database
            .createNativeQuery(
                "insert into attachment_reading (person, version_id, item_id, reported_at)"
                    + " values (:person, :version, :item, :now)"
                    + " on conflict (person, version_id) do update"
                    + " set reported_at = excluded.reported_at"
                    + " where attachment_reading.reported_at < :before")
            .setParameter("person", person)
            .setParameter("version", file.id())
            .setParameter("item", file.itemId())
            .setParameter("now", clock.instant())
            .setParameter("before", clock.instant().minus(ONE_READING))
            .executeUpdate()
        > 0;
  }
}
