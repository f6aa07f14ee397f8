package dk.direktion.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tampers with the log of a real database, as one with all its passwords could. */
class AuditChainTest {
  private static final Ports PORTS = FreePorts.find();
  private static final Path MIGRATIONS =
      Path.of("../access-service/src/main/resources/db/migration");
  private static final Path COMMON =
      Path.of("../common/src/main/resources/db/common/V0_1__outbox_feed_and_idempotency.sql");

  @TempDir static Path folder;
  private static Secrets secrets;
  private static PostgresServer server;
  private static Databases databases;

  @BeforeAll
  static void start() {
    Home home = new Home(folder, folder.resolve("home"));
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

  @BeforeEach
  void makeLogOfFive() throws Exception {
    asSuperuser("drop schema public cascade", "create schema public");
    asSuperuser(
        "grant usage, create on schema public to access_owner",
        "create extension pgcrypto",
        "create extension btree_gist");
    for (Path file :
        List.of(
            COMMON,
            MIGRATIONS.resolve("V1__directory.sql"),
            MIGRATIONS.resolve("V2__applications_and_grants.sql"),
            MIGRATIONS.resolve("V3__audit.sql"))) {
      migrate(file);
    }
    for (int number = 1; number <= 2; number++) {
      write(number);
    }
    migrate(MIGRATIONS.resolve("V20__audit_chain.sql"));
    for (int number = 3; number <= 5; number++) {
      write(number);
    }
  }

  @Test
  void aLogNobodyTouchedIsIntactAlsoWhatWasWrittenBeforeTheChain() {
    AuditReport report = databases.verifyAuditLog(null);
    assertThat(report.faults()).isEmpty();
    assertThat(report.sentences().get(0)).contains("number 1 to 5 are as they were written");
  }

  @Test
  void oneAlteredEntryIsFoundAndNamed() throws SQLException {
    tamper("update audit_entry set subject = 'en-anden' where actor = 'person-3'");
    assertThat(databases.verifyAuditLog(null).sentences())
        .hasSize(2)
        .first()
        .isEqualTo("The audit log is BROKEN:");
    assertThat(databases.verifyAuditLog(null).faults())
        .singleElement()
        .asString()
        .contains("Number 3 is not as it was written", "grant.given by person-3 about en-anden");
  }

  @Test
  void whatIsInTheDetailsAndTheTimeIsCoveredToo() throws SQLException {
    tamper(
        "update audit_entry set details = '{\"scope\": \"OPEN\"}' where actor = 'person-2'",
        "update audit_entry set at = at + interval '1 microsecond' where actor = 'person-4'");
    assertThat(databases.verifyAuditLog(null).faults())
        .satisfiesExactly(
            second -> assertThat(second).startsWith("Number 2 is not"),
            fourth -> assertThat(fourth).startsWith("Number 4 is not"));
  }

  @Test
  void anAlteredEntryWhoseHashWasWorkedOutAnewDoesNotHoldTheNext() throws SQLException {
    tamper(
        "update audit_entry set subject = 'en-anden' where actor = 'person-3'",
        "update audit_link l set hash = audit_hash(l.position, l.previous, e) from audit_entry e"
            + " where e.id = l.entry_id and l.position = 3");
    assertThat(databases.verifyAuditLog(null).faults())
        .singleElement()
        .asString()
        .contains("Number 4 does not follow on number 3");
  }

  @Test
  void anEntryThatIsGoneIsMissed() throws SQLException {
    tamper("delete from audit_entry where actor = 'person-2'");
    assertThat(databases.verifyAuditLog(null).faults())
        .containsExactly("The entry of number 2 is gone.");
    tamper("delete from audit_link where position = 2");
    assertThat(databases.verifyAuditLog(null).faults()).contains("Missing: number 2 to 2.");
  }

  @Test
  void anEntryPutInPastTheChainIsSeen() throws SQLException {
    tamper(
        "insert into audit_entry (id, at, actor, action, subject, details) values"
            + " (gen_random_uuid(), now(), 'x', 'grant.given', 'y', '{}')");
    assertThat(databases.verifyAuditLog(null).faults())
        .singleElement()
        .asString()
        .contains("stands outside the chain");
  }

  @Test
  void anEndThatIsCutOffIsMissedByWhoHasSeenItBefore() throws SQLException {
    AuditHead seen = databases.verifyAuditLog(null).last();
    tamper(
        "delete from audit_link where position > 3",
        "delete from audit_entry e where not"
            + " exists (select from audit_link l where l.entry_id = e.id)");
    assertThat(databases.verifyAuditLog(null).faults()).isEmpty();
    assertThat(databases.verifyAuditLog(seen).faults())
        .singleElement()
        .asString()
        .contains("ends with number 3", "went on to number 5");
  }

  @Test
  void aWholeLogWrittenAnewIsKnownFromTheOneSeenBefore() throws SQLException {
    AuditHead seen = databases.verifyAuditLog(null).last();
    assertThat(databases.verifyAuditLog(seen).faults()).isEmpty();
    assertThat(databases.verifyAuditLog(new AuditHead(seen.position(), "f".repeat(64))).faults())
        .singleElement()
        .asString()
        .contains("written anew");
  }

  @Test
  void whatTheRuleRemovedIsToldAndTheRestStillHangsTogether() throws SQLException {
    AuditHead seen = databases.verifyAuditLog(null).last();
    prune("2016-01-04T00:00:00Z");
    AuditReport report = databases.verifyAuditLog(seen);
    assertThat(report.faults()).isEmpty();
    assertThat(report.sentences())
        .anyMatch(told -> told.contains("Number 1 to 3, from before 2016-01-04T00:00:00Z"));
    prune("2030-01-01T00:00:00Z");
    assertThat(databases.verifyAuditLog(report.last()).faults()).isEmpty();
  }

  @Test
  void oldEntriesThatWentWithoutTheRuleAreMissed() throws SQLException {
    tamper(
        "delete from audit_link where position <= 2",
        "delete from audit_entry where actor in ('person-1', 'person-2')");
    assertThat(databases.verifyAuditLog(null).faults())
        .containsExactly(
            "The log begins with number 3, and no entry says that those before it were removed.");
  }

  @Test
  void theEndSeenLastIsKeptInAFile() {
    Path file = folder.resolve("audit-head");
    assertThat(AuditHead.keptIn(file)).isNull();
    AuditHead head = new AuditHead(7, "a".repeat(64));
    head.keepIn(file);
    assertThat(AuditHead.keptIn(file)).isEqualTo(head);
  }

  private static void migrate(Path file) throws Exception {
    asOwner(Files.readString(file).replace("${appRole}", "access_app"));
  }

  private static void write(int number) throws SQLException {
    asOwner(
        "insert into audit_entry (id, at, actor, action, subject, details) values"
            + " (gen_random_uuid(), '2016-01-0%d 10:00:00.000123Z', 'person-%d', 'grant.given',"
                .formatted(number, number)
            + " 'bjørn', '{\"scope\": \"OPEN_AND_CLOSED\", \"bodyGroup\": \"BOARD\"}')");
  }

  private static void prune(String before) throws SQLException {
    asOwner(
        "begin; set local direktion.system = 'on'; select prune_audit_log(gen_random_uuid(), now(),"
            + " '%s'); commit".formatted(before));
  }

  /** Does it with every trigger of the database switched off. */
  private static void tamper(String... statements) throws SQLException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void asSuperuser(String... statements) throws SQLException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static Connection superuser() throws SQLException {
    return DriverManager.getConnection(
        PORTS.jdbcUrl("access"), PostgresServer.SUPERUSER, secrets.superuserPassword());
  }

  private static void asOwner(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                PORTS.jdbcUrl("access"), "access_owner", secrets.databasePassword("access_owner"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
