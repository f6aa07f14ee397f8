package dk.direktion.access;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs raw SQL past the application: as the owner, whom no policy holds, or as the service. */
@ApplicationScoped
public class Database {

  private final AgroalDataSource service;
  private final String url;
  private final String owner;
  private final String password;

  Database(
      AgroalDataSource service,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.flyway.username") String owner,
      @ConfigProperty(name = "quarkus.flyway.password") String password) {
    this.service = service;
    this.url = url;
    this.owner = owner;
    this.password = password;
  }

  /** Runs a statement as the owner of the database and returns how many rows it changed. */
  public int asOwner(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, owner, password);
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** Runs a statement as the service, with nobody reading. */
  public int asService(String sql) throws SQLException {
    try (Connection connection = service.getConnection();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** Counts as the owner. */
  public int countAsOwner(String table) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, owner, password)) {
      return count(connection, table);
    }
  }

  /** Counts as the service, with nobody reading. */
  public int countAsNobody(String table) throws SQLException {
    try (Connection connection = service.getConnection()) {
      return count(connection, table);
    }
  }

  private static int count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
