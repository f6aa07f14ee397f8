package dk.direktion.access.reader;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells PostgreSQL, for the length of one transaction, the day; the policies on applications decide
 * by it.
 */
@ApplicationScoped
class ReaderSettings {

  private final AgroalDataSource database;
  private final Today today;

  ReaderSettings(AgroalDataSource database, Today today) {
    this.database = database;
    this.today = today;
  }

  void announce(@Observes @Initialized(TransactionScoped.class) Object transaction)
      throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement settings =
            connection.prepareStatement("select set_config('direktion.today', ?, true)")) {
      settings.setString(1, today.date().toString());
      settings.execute();
    }
  }
}
