package dk.direktion.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/** What the database's catalogue says of the tables and views a service can read. */
final class Tables {

  private static final String READABLE =
      "select quote_ident(c.relname) from pg_class c where c.relnamespace = 'public'::regnamespace"
          + " and c.relkind in ('r', 'p', 'v', 'm', 'f') and has_table_privilege(c.oid, 'select')";

  private Tables() {}

  /** Names everything the connected role can read. */
  static Set<String> readable(Connection connection) throws SQLException {
    return names(connection, READABLE);
  }

  /**
   * Names what the connected role reads without row-level security: tables that have none, and
   * views that read with their owner's rights.
   */
  static Set<String> unprotected(Connection connection) throws SQLException {
    return names(
        connection,
        READABLE
            + " and not c.relrowsecurity and not (c.relkind = 'v'"
            + " and coalesce('security_invoker=true' = any (c.reloptions), false))");
  }

  /** Names the tables the connected role owns, whose policies do not bind it. */
  static Set<String> owned(Connection connection) throws SQLException {
    return names(
        connection,
        "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
            + " and pg_has_role(c.relowner, 'usage')");
  }

  /** Tells whether the connected role is bound by row-level security at all. */
  static boolean areBinding(Connection connection) throws SQLException {
    return !names(
            connection,
            "select rolname from pg_roles where rolname = current_user"
                + " and not rolsuper and not rolbypassrls")
        .isEmpty();
  }

  private static Set<String> names(Connection connection, String query) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
