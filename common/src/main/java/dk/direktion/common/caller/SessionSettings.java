package dk.direktion.common.caller;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells PostgreSQL, for the length of one transaction, who is reading and in which roles; row-level
 * security decides by it.
 */
@ApplicationScoped
class SessionSettings {

  private final AgroalDataSource database;
  private final Caller caller;

  SessionSettings(AgroalDataSource database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  // Transaction-local settings end with the transaction, so a pooled connection carries nobody on.
  void announce(@Observes @Initialized(TransactionScoped.class) Object transaction)
      throws SQLException {
    boolean known = Arc.container().requestContext().isActive();
    try (Connection connection = database.getConnection();
        PreparedStatement settings =
            connection.prepareStatement(
                "select set_config('direktion.person', ?, true),"
                    + " set_config('direktion.system', ?, true),"
                    + " set_config('direktion.roles', ?, true)")) {
      settings.setString(1, known ? caller.username() : "");
      settings.setString(2, known && caller.isSystem() ? "on" : "off");
      settings.setString(3, known ? String.join(",", caller.roles()) : "");
      settings.execute();
    }
  }
}
