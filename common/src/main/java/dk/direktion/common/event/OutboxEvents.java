package dk.direktion.common.event;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what has been committed to the outbox, in the order of commits. */
@ApplicationScoped
class OutboxEvents {

  private final AgroalDataSource database;

  OutboxEvents(AgroalDataSource database) {
    this.database = database;
  }

  record Stored(
      long position,
      UUID id,
      String aggregateType,
      String aggregateId,
      String type,
      String payload,
      Instant time) {}

  List<Stored> after(long position, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select position, id, aggregatetype, aggregateid, type, payload, created_at"
                    + " from outbox_event where position > ? order by position limit ?")) {
      select.setLong(1, position);
      select.setInt(2, limit);
      List<Stored> events = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          events.add(
              new Stored(
                  rows.getLong(1),
                  rows.getObject(2, UUID.class),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5),
                  rows.getString(6),
                  rows.getObject(7, OffsetDateTime.class).toInstant()));
        }
      }
      return events;
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox could not be read", e);
    }
  }
}
