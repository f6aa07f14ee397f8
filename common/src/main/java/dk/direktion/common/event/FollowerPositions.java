package dk.direktion.common.event;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers how far each feed has been followed, and when it was last known to be up to date. */
@ApplicationScoped
public class FollowerPositions {

  private final AgroalDataSource database;
  private final Clock clock;

  FollowerPositions(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Returns when everything the source had published was last known to be handled here. */
  public Optional<Instant> confirmedAt(String source) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select confirmed_at from follower_position where source = ?")) {
      select.setString(1, source);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns, for each source ever followed, the position reached. */
  Map<String, Long> all() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select source, position from follower_position");
        ResultSet rows = select.executeQuery()) {
      Map<String, Long> positions = new TreeMap<>();
      while (rows.next()) {
        positions.put(rows.getString(1), rows.getLong(2));
      }
      return positions;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long of(String source) {
    return all().getOrDefault(source, 0L);
  }

  void advance(String source, long position) {
    execute(
        "insert into follower_position (source, position) values (?, ?) on conflict (source)"
            + " do update set position = greatest(follower_position.position, excluded.position)",
        source,
        position);
  }

  void confirm(String source) {
    execute(
        "insert into follower_position (source, position, confirmed_at) values (?, 0, ?)"
            + " on conflict (source) do update set confirmed_at = excluded.confirmed_at",
        source,
        clock.instant().atOffset(ZoneOffset.UTC));
  }

  /** Marks an event as handled in the running transaction; false if it already was. */
  boolean markHandled(ReceivedEvent event) {
    return execute(
            "insert into handled_event (source, event_id, handled_at) values (?, ?, ?)"
                + " on conflict do nothing",
            event.source(),
            event.id(),
            clock.instant().atOffset(ZoneOffset.UTC))
        == 1;
  }

  private int execute(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
