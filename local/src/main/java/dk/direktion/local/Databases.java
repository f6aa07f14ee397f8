package dk.direktion.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The databases of the suite and their roles. Each service has two: the owner, who migrates, and
 * the one it works as, who owns nothing and cannot bypass row-level security.
 */
final class Databases {
  static final String KEYCLOAK = "keycloak";
  private static final List<String> EXTENSIONS =
      List.of("unaccent", "pg_trgm", "btree_gist", "pgcrypto");
  private static final String WRONG_PASSWORD = "28P01";
  private static final String NO_DATABASE = "3D000";
  private static final int PATIENCE_MILLIS = 2000;

  private final Ports ports;
  private final Secrets secrets;

  Databases(Ports ports, Secrets secrets) {
    this.ports = ports;
    this.secrets = secrets;
  }

  static String owner(Part part) {
    return part.key() + "_owner";
  }

  static String app(Part part) {
    return part.key() + "_app";
  }

  /** Gives every role but the superuser. */
  static List<String> roles() {
    List<String> roles = new ArrayList<>();
    for (Part part : Part.built()) {
      roles.add(owner(part));
      roles.add(app(part));
    }
    roles.add(KEYCLOAK);
    return roles;
  }

  /** Tells whether something takes connections on the port. */
  static boolean accepts(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes what is missing and sets every password to the one in the secrets. */
  void prepare() {
    try (Connection server = connect("postgres")) {
      for (String role : roles()) {
        makeRole(server, role);
      }
      makeDatabase(server, KEYCLOAK, KEYCLOAK);
      for (Part part : Part.built()) {
        makeDatabase(server, part.key(), owner(part));
        grantConnect(server, part.key(), app(part));
        makeExtensions(part.key());
      }
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  /** Tells whether Keycloak has imported this realm already. */
  boolean hasRealm(String name) {
    try (Connection keycloak = connect(KEYCLOAK)) {
      return exists(keycloak, "select from pg_tables where tablename = ?", "realm")
          && exists(keycloak, "select from realm where name = ?", name);
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  /**
   * Works through the audit log.
   *
   * @param seenBefore its end when it was last verified; null for the first time
   */
  AuditReport verifyAuditLog(AuditHead seenBefore) {
    try (Connection access = connect(Part.ACCESS.key())) {
      if (!exists(access, "select from pg_tables where tablename = ?", "audit_link")) {
        throw new Trouble("There is no audit log yet; start the suite once with ./direktion up.");
      }
      return AuditChain.verify(access, seenBefore);
    } catch (SQLException e) {
      throw NO_DATABASE.equals(e.getSQLState())
          ? new Trouble("There is no audit log yet; start the suite once with ./direktion up.", e)
          : trouble(e);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        ports.jdbcUrl(database), PostgresServer.SUPERUSER, secrets.superuserPassword());
  }

  private static Trouble trouble(SQLException e) {
    if (WRONG_PASSWORD.equals(e.getSQLState())) {
      return new Trouble(
          "The database refuses the password in secrets.properties; the file is not the one this data was made with.",
          e);
    }
    return new Trouble("The databases could not be prepared: " + e.getMessage(), e);
  }

  private void makeRole(Connection server, String role) throws SQLException {
    if (!exists(server, "select from pg_roles where rolname = ?", role)) {
      execute(server, "create role " + role);
    }
    // Generated passwords have no quote in them: base64url.
    execute(
        server,
        "alter role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
            .formatted(role, secrets.databasePassword(role)));
  }

  private static void makeDatabase(Connection server, String name, String owner)
      throws SQLException {
    if (!exists(server, "select from pg_database where datname = ?", name)) {
      execute(server, "create database %s owner %s".formatted(name, owner));
    }
    execute(server, "revoke all on database %s from public".formatted(name));
  }

  private static void grantConnect(Connection server, String database, String role)
      throws SQLException {
    execute(server, "grant connect on database %s to %s".formatted(database, role));
  }

  private void makeExtensions(String database) throws SQLException {
    try (Connection connection = connect(database)) {
      for (String extension : EXTENSIONS) {
        execute(connection, "create extension if not exists " + extension);
      }
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
