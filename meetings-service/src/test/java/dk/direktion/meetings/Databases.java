package dk.direktion.meetings;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Raw connections to the service's database, past the service. */
public final class Databases {

  private Databases() {}

  /** Connects as the role the service runs as. */
  public static Connection asTheService() throws SQLException {
    return connect("quarkus.datasource.username", "quarkus.datasource.password");
  }

  /** Connects as the owner, whom row-level security does not bind. */
  public static Connection asTheOwner() throws SQLException {
    return connect("quarkus.flyway.username", "quarkus.flyway.password");
  }

  /** Counts what the database shows a person, whatever the service would say. */
  public static int countAs(String person, String role, String query) throws SQLException {
    try (Connection connection = asTheService();
        Statement statement = connection.createStatement()) {
      statement.execute("select set_config('direktion.person', '" + person + "', false)");
      statement.execute("select set_config('direktion.roles', '" + role + "', false)");
      try (ResultSet row = statement.executeQuery(query)) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static Connection connect(String user, String password) throws SQLException {
    Config config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue(user, String.class),
        config.getValue(password, String.class));
  }
}
