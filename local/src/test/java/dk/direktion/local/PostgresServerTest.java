package dk.direktion.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
  @TempDir static Path folder;
  private static final Ports PORTS = FreePorts.find();
  private static Home home;
  private static Secrets secrets;
  private static PostgresServer server;
  private static Databases databases;

  @BeforeAll
  static void start() {
    home = new Home(folder, folder.resolve("home"));
    home.prepare();
    PostgresBinaries binaries =
        new PostgresBinaries(
            Path.of("target/unpacked").toAbsolutePath(), Versions.bundled().postgres());
    if (!binaries.ready()) {
      binaries.prepare();
    }
    secrets = Secrets.readFrom(home.secrets());
    server =
        new PostgresServer(
            home.postgresData(),
            home.log(Part.POSTGRES),
            PORTS.of(Part.POSTGRES),
            binaries,
            secrets.superuserPassword());
    databases = new Databases(PORTS, secrets);
    server.start();
    databases.prepare();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void dataSurviveAKilledServerWhoseNumberAnotherProgramHasTaken() throws Exception {
    try (Connection owner = connect("budget", "budget_owner")) {
      execute(owner, "create table pool (name text)");
      execute(owner, "insert into pool values ('Puljen')");
    }
    ProcessHandle running = server.process().orElseThrow();
    running.destroyForcibly();
    running.onExit().get(30, TimeUnit.SECONDS);
    Process stranger = new ProcessBuilder("sleep", "300").start();
    try {
      List<String> lines = Files.readAllLines(lockFile());
      lines.set(0, Long.toString(stranger.pid()));
      Files.write(lockFile(), lines);
      assertThat(server.process()).isEmpty();

      server.start();

      assertThat(server.healthy()).isTrue();
      assertThat(stranger.isAlive()).isTrue();
      assertThat(one("budget", "budget_owner", "select name from pool")).isEqualTo("Puljen");
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void theRoleAServiceWorksAsOwnsNothingAndCannotBypassRowLevelSecurity() throws SQLException {
    assertThat(
            one(
                "meetings",
                "meetings_app",
                "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles"
                    + " where rolname = current_user"))
        .isEqualTo("f");
    try (Connection app = connect("meetings", "meetings_app")) {
      assertThatThrownBy(() -> execute(app, "create table mine (x int)"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void aServiceCannotOpenAnothersDatabase() {
    assertThatThrownBy(() -> connect("access", "budget_app"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void theSearchInDanishHasWhatItNeeds() throws SQLException {
    assertThat(
            one(
                "meetings",
                "meetings_app",
                "select string_agg(extname, ' ' order by extname) from pg_extension"))
        .isEqualTo("btree_gist pg_trgm pgcrypto plpgsql unaccent");
    assertThat(
            one(
                "meetings",
                "meetings_app",
                "select string_agg(w, ' ' order by w) from"
                    + " unnest(array['Ånd', 'Aarhus', 'Zoo', 'Æble', 'Østerbro']) w"))
        .isEqualTo("Zoo Æble Østerbro Ånd Aarhus");
  }

  @Test
  void itListensOnThisMachineOnlyWritesSafelyAndAsksForPasswords() throws SQLException {
    assertThat(one("postgres", PostgresServer.SUPERUSER, "show listen_addresses"))
        .isEqualTo("127.0.0.1");
    assertThat(one("postgres", PostgresServer.SUPERUSER, "show fsync")).isEqualTo("on");
    assertThatThrownBy(
            () -> DriverManager.getConnection(PORTS.jdbcUrl("postgres"), "postgres", "guess"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void preparingAgainChangesNothingAndWrongSecretsAreToldInOneSentence() {
    databases.prepare();
    Secrets others = Secrets.readFrom(folder.resolve("no-such-file"));
    assertThatThrownBy(() -> new Databases(PORTS, others).prepare())
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("secrets.properties");
  }

  @Test
  void theRealmIsThereOnlyOnceKeycloakHasMadeIt() throws SQLException {
    assertThat(databases.hasRealm("direktion")).isFalse();
    try (Connection keycloak = connect("keycloak", "keycloak")) {
      execute(keycloak, "create table realm (name text)");
      assertThat(databases.hasRealm("direktion")).isFalse();
      execute(keycloak, "insert into realm values ('direktion')");
    }
    assertThat(databases.hasRealm("direktion")).isTrue();
  }

  private static Path lockFile() {
    return home.postgresData().resolve("postmaster.pid");
  }

  private static Connection connect(String database, String role) throws SQLException {
    String password =
        role.equals(PostgresServer.SUPERUSER)
            ? secrets.superuserPassword()
            : secrets.databasePassword(role);
    return DriverManager.getConnection(PORTS.jdbcUrl(database), role, password);
  }

  private static String one(String database, String role, String query) throws SQLException {
    try (Connection connection = connect(database, role);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
