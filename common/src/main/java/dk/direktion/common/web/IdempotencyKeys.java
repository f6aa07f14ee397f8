package dk.direktion.common.web;

import dk.direktion.common.caller.SystemWork;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps, for a day, the keys under which things were created and what was answered. */
@ApplicationScoped
class IdempotencyKeys {

  private static final Duration KEPT = Duration.ofHours(24);

  private final AgroalDataSource database;
  private final SystemWork system;
  private final Clock clock;

  IdempotencyKeys(AgroalDataSource database, SystemWork system, Clock clock) {
    this.database = database;
    this.system = system;
    this.clock = clock;
  }

  /** What is known of a key; a null status says that no answer was kept. */
  record Known(String requestHash, Integer status, String location, String entityTag, String body) {
    boolean isAnswered() {
      return status != null;
    }
  }

  @Transactional
  Optional<Known> find(String caller, String key) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select request_hash, status, location, entity_tag, body from idempotency_key"
                    + " where caller = ? and key = ?")) {
      select.setString(1, caller);
      select.setString(2, key);
      try (ResultSet found = select.executeQuery()) {
        return found.next()
            ? Optional.of(
                new Known(
                    found.getString(1),
                    found.getObject(2, Integer.class),
                    found.getString(3),
                    found.getString(4),
                    found.getString(5)))
            : Optional.empty();
      }
    }
  }

  /** Takes the key in the running transaction; false if another request has taken it meanwhile. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean take(String caller, String key, String requestHash) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into idempotency_key (caller, key, request_hash, created_at)"
                    + " values (?, ?, ?, ?) on conflict do nothing")) {
      insert.setString(1, caller);
      insert.setString(2, key);
      insert.setString(3, requestHash);
      insert.setObject(4, now());
      return insert.executeUpdate() == 1;
    }
  }

  @Transactional
  void keepAnswer(
      String caller, String key, int status, String location, String entityTag, String body)
      throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update idempotency_key set status = ?, location = ?, entity_tag = ?, body = ?"
                    + " where caller = ? and key = ?")) {
      update.setInt(1, status);
      update.setString(2, location);
      update.setString(3, entityTag);
      update.setString(4, body);
      update.setString(5, caller);
      update.setString(6, key);
      update.executeUpdate();
    }
  }

  /** Gives the key free again, because the request was refused after all. */
  @Transactional
  void release(String caller, String key) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from idempotency_key where caller = ? and key = ?")) {
      delete.setString(1, caller);
      delete.setString(2, key);
      delete.executeUpdate();
    }
  }

  @Scheduled(every = "1h", identity = "forget-idempotency-keys")
  void forgetOld() {
    system.call(
        () -> {
          try (Connection connection = database.getConnection();
              PreparedStatement delete =
                  connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
            delete.setObject(1, now().minus(KEPT));
            return delete.executeUpdate();
          }
        });
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
