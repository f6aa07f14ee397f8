package dk.direktion.budget.posting;

import dk.direktion.budget.Kroner;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells those who follow projects what is booked on what is set aside for them. */
@ApplicationScoped
class TellingOfPostings {

  private final EntityManager database;
  private final Outbox outbox;

  TellingOfPostings(EntityManager database, Outbox outbox) {
    this.database = database;
    this.outbox = outbox;
  }

  /** Tell of what was placed on, or moved away from, a project after an entry of the book. */
  void tellSince(long position) {
    placedSince(position).forEach(this::tell);
  }

  @SuppressWarnings("unchecked") // a native query's rows are arrays
  private List<Object[]> placedSince(long position) {
    return database
        .createNativeQuery(
            "select p.id, new.project_id, p.booked_on, p.text, p.amount"
                + " from posting_assignment a join posting p on p.id = a.posting_id"
                + " left join allocation new on new.id = a.allocation_id"
                + " left join lateral (select l.project_id from posting_assignment b"
                + " join allocation l on l.id = b.allocation_id where b.position ="
                + " (select max(c.position) from posting_assignment c"
                + " where c.posting_id = a.posting_id and c.position < a.position)) old on true"
                + " where a.position > :position"
                + " and (new.project_id is not null or old.project_id is not null)"
                + " order by a.position",
            Object[].class)
        .setParameter("position", position)
        .getResultList();
  }

  private void tell(Object[] row) {
    UUID posting = (UUID) row[0];
    LocalDate bookedOn =
        row[2] instanceof LocalDate day ? day : ((java.sql.Date) row[2]).toLocalDate();
    outbox.publish(
        new DomainEvent(
            "posting",
            posting.toString(),
            "posting.booked",
            new PostingBooked(
                posting, (UUID) row[1], bookedOn, (String) row[3], Kroner.ofOre((long) row[4]))));
  }

  /**
   * What is booked for a project.
   *
   * @param projectId null once the posting counts towards none any more
   * @param amount whole kroner, below zero for what came back
   */
  record PostingBooked(
      UUID postingId, UUID projectId, LocalDate bookedOn, String text, long amount) {}
}
