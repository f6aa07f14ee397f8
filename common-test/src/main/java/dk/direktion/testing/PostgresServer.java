package dk.direktion.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The PostgreSQL server tests run on: the one {@code DIREKTION_TEST_POSTGRES} names as {@code
 * host:port:superuser:password}, else an embedded one for the length of the JVM.
 */
final class PostgresServer {

  private static final String VARIABLE = "DIREKTION_TEST_POSTGRES";
  // A system property, because each test application has a class loader of its own.
  private static final String RUNNING = "direktion.test.postgres";

  private final String host;
  private final String port;
  private final String superuser;
  private final String password;

  private PostgresServer(String address) {
    String[] parts = address.split(":", 4);
    host = parts[0];
    port = parts[1];
    superuser = parts[2];
    password = parts[3];
  }

  static PostgresServer running() {
    String given = System.getenv(VARIABLE);
    if (given != null) {
      return new PostgresServer(given);
    }
    String running = System.getProperty(RUNNING);
    if (running == null) {
      running = "127.0.0.1:" + start() + ":postgres:postgres";
      System.setProperty(RUNNING, running);
    }
    return new PostgresServer(running);
  }

  private static int start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("max_connections", "200")
              .start();
      return server.getPort();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL could not be started", e);
    }
  }

  String url(String database) {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  void execute(String database, String... statements) {
    try (Connection connection = DriverManager.getConnection(url(database), superuser, password);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL refused: " + String.join("; ", statements), e);
    }
  }
}
