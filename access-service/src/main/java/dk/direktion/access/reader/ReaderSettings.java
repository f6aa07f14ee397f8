package dk.direktion.access.reader;

import dk.direktion.common.caller.Caller;
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
 * Tells PostgreSQL, for the length of one transaction, the reader's roles and the day; the policies
 * on applications and the audit log decide by them.
 */
@ApplicationScoped
class ReaderSettings {

  private final AgroalDataSource database;
  private final Caller caller;
  private final Today today;

  ReaderSettings(AgroalDataSource database, Caller caller, Today today) {
    this.database = database;
    this.caller = caller;
    this.today = today;
  }

  void announce(@Observes @Initialized(TransactionScoped.class) Object transaction)
      throws SQLException {
    boolean known = Arc.container().requestContext().isActive();
    try (Connection connection = database.getConnection();
        PreparedStatement settings =
            connection.prepareStatement(
                "select set_config('direktion.roles', ?, true),"
                    + " set_config('direktion.today', ?, true)")) {
      settings.setString(1, known ? String.join(",", caller.roles()) : "");
      settings.setString(2, today.date().toString());
      settings.execute();
    }
  }
}
