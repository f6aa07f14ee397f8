package dk.direktion.gateway.session;

import dk.direktion.gateway.session.Seal.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** The sessions in the gateway's database; every method blocks for one statement. */
@ApplicationScoped
public class Sessions {

  private final DataSource database;
  private final Seal seal;

  public Sessions(DataSource database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  public void add(Session session) {
    execute(
        "insert into session (id_hash, username, sealed_tokens, access_expires_at, created_at,"
            + " last_seen_at, version) values (?, ?, ?, ?, ?, ?, ?)",
        session.id().bytes(),
        session.username(),
        sealed(session),
        at(session.tokens().accessExpiresAt()),
        at(session.createdAt()),
        at(session.lastSeenAt()),
        session.version());
  }

  /** The session, if it is there and was sealed under the key in use. */
  public Optional<Session> find(SessionId id) {
    String query =
        "select username, sealed_tokens, created_at, last_seen_at, version from session"
            + " where id_hash = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setBytes(1, id.bytes());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? read(id, row) : Optional.empty();
      }
    } catch (SQLException failed) {
      throw new SessionStoreUnavailable(failed);
    }
  }

  public void markSeen(SessionId id, Instant now) {
    execute("update session set last_seen_at = ? where id_hash = ?", at(now), id.bytes());
  }

  /** Stores renewed tokens; false if somebody else renewed or ended the session meanwhile. */
  public boolean renew(Session renewed) {
    return execute(
            "update session set sealed_tokens = ?, access_expires_at = ?, version = ?"
                + " where id_hash = ? and version = ?",
            sealed(renewed),
            at(renewed.tokens().accessExpiresAt()),
            renewed.version(),
            renewed.id().bytes(),
            renewed.version() - 1)
        == 1;
  }

  public void remove(SessionId id) {
    execute("delete from session where id_hash = ?", id.bytes());
  }

  /** Removes what nobody can use any more and tells how many those were. */
  public int removeOlderThan(Instant lastSeen, Instant created) {
    return execute(
        "delete from session where last_seen_at < ? or created_at < ?", at(lastSeen), at(created));
  }

  private Optional<Session> read(SessionId id, ResultSet row) throws SQLException {
    String username = row.getString("username");
    Instant createdAt = row.getTimestamp("created_at").toInstant();
    Instant lastSeenAt = row.getTimestamp("last_seen_at").toInstant();
    int version = row.getInt("version");
    return seal.open(Purpose.TOKENS, id.bytes(), row.getBytes("sealed_tokens"))
        .map(Tokens::fromJson)
        .map(tokens -> new Session(id, username, tokens, createdAt, lastSeenAt, version));
  }

  private byte[] sealed(Session session) {
    return seal.seal(Purpose.TOKENS, session.id().bytes(), session.tokens().toJson());
  }

  private int execute(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new SessionStoreUnavailable(failed);
    }
  }

  private static Timestamp at(Instant instant) {
    return Timestamp.from(instant);
  }
}
