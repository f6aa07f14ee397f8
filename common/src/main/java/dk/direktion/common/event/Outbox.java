package dk.direktion.common.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.web.UuidV7;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes events in the transaction of the change they tell of. */
@ApplicationScoped
public class Outbox {

  private final TransactionSynchronizationRegistry transactions;
  private final AgroalDataSource database;
  private final EntityManager entities;
  private final ObjectMapper json;
  private final FeedSignal signal;
  private final Clock clock;

  Outbox(
      TransactionSynchronizationRegistry transactions,
      AgroalDataSource database,
      EntityManager entities,
      ObjectMapper json,
      FeedSignal signal,
      Clock clock) {
    this.transactions = transactions;
    this.database = database;
    this.entities = entities;
    this.json = json;
    this.signal = signal;
    this.clock = clock;
  }

  /**
   * Publishes the event when the running transaction commits, after those published before it.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void publish(DomainEvent event) {
    if (transactions.getTransactionKey() == null) {
      throw new IllegalStateException("An event needs the transaction of its change");
    }
    Pending pending = (Pending) transactions.getResource(Pending.class);
    if (pending == null) {
      // Hibernate may only join while the transaction still runs, not when it is about to commit.
      entities.joinTransaction();
      pending = new Pending();
      transactions.putResource(Pending.class, pending);
      transactions.registerInterposedSynchronization(pending);
    }
    pending.events.add(new Written(UuidV7.next(clock), event, payload(event), clock.instant()));
  }

  private String payload(DomainEvent event) {
    try {
      return json.writeValueAsString(event.payload());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The payload of " + event.type() + " is not JSON", e);
    }
  }

  private void insert(List<Written> events) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into outbox_event (id, aggregatetype, aggregateid, type, payload,"
                    + " created_at) values (?, ?, ?, ?, ?::jsonb, ?)")) {
      for (Written written : events) {
        insert.setObject(1, written.id());
        insert.setString(2, written.event().aggregateType());
        insert.setString(3, written.event().aggregateId());
        insert.setString(4, written.event().type());
        insert.setString(5, written.payload());
        insert.setObject(6, written.time().atOffset(ZoneOffset.UTC));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("The events could not be written", e);
    }
  }

  private record Written(UUID id, DomainEvent event, String payload, Instant time) {}

  private class Pending implements Synchronization {
    private final List<Written> events = new ArrayList<>();

    // Rows first, events last: the lock that orders all events is held no longer than it must be,
    // and nobody who holds it waits for a row.
    @Override
    public void beforeCompletion() {
      entities.flush();
      insert(events);
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        signal.raise();
      }
    }
  }
}
