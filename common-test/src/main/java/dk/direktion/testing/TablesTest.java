package dk.direktion.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds that row-level security stands behind everything a service can read, but for a short list
 * with a reason for each.
 */
public abstract class TablesTest {

  /** Those of {@code common}, which every service has. */
  private static final Map<String, String> OF_ALL_SERVICES =
      Map.of(
          "follower_position", "how far a feed was read",
          "handled_event", "ids of events",
          "outbox_event",
              "read by other services as a whole; names things and never says what is in them");

  @Inject AgroalDataSource database;

  /**
   * Returns the tables that need no protection, each with the reason: what is in them is known to
   * all who may use the service, or says nothing.
   */
  protected abstract Map<String, String> withoutProtection();

  @Test
  void everyTableIsProtectedOrOnTheListWithItsReason() throws SQLException {
    Map<String, String> listed = new TreeMap<>(OF_ALL_SERVICES);
    listed.putAll(withoutProtection());
    assertThat(listed.values()).noneMatch(String::isBlank);
    try (Connection connection = database.getConnection()) {
      assertThat(Tables.readable(connection)).isNotEmpty();
      Set<String> forgotten = new TreeSet<>(Tables.unprotected(connection));
      forgotten.removeAll(listed.keySet());
      assertThat(forgotten).as("tables with neither row-level security nor a reason").isEmpty();
      Set<String> stale = new TreeSet<>(listed.keySet());
      stale.removeAll(Tables.unprotected(connection));
      assertThat(stale).as("reasons for what is protected, or is not there").isEmpty();
    }
  }

  @Test
  void theServicesRoleOwnsNothingAndIsBoundByThePolicies() throws SQLException {
    try (Connection connection = database.getConnection()) {
      assertThat(Tables.areBinding(connection)).isTrue();
      assertThat(Tables.owned(connection)).isEmpty();
    }
  }
}
