package dk.direktion.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.notes.note.WritingNotes;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@ServiceTest
class RowSecurityTest {

  private static final Set<String> EMPLOYEE = Set.of(Roles.EMPLOYEE);

  @Inject WritingNotes writing;
  @Inject SystemWork system;
  @Inject AgroalDataSource database;
  @Inject Caller caller;

  private UUID closedNoteOf(String author) {
    List<UUID> id = new ArrayList<>();
    system.runAs(
        author, EMPLOYEE, () -> id.add(writing.write("closed " + UUID.randomUUID(), true).id()));
    return id.get(0);
  }

  private static int statusFor(Persona persona, UUID note) {
    return persona.request().get("/api/notes/v1/notes/" + note).statusCode();
  }

  private int visibleRows(UUID note) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery("select count(*) from note where id = '" + note + "'")) {
      count.next();
      return count.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aClosedRowShowsOnlyToItsReaderAndToTheSystem() {
    UUID note = closedNoteOf("medarbejder");
    assertThat(statusFor(Persona.MEDARBEJDER, note)).isEqualTo(200);
    assertThat(statusFor(Persona.SEKRETARIAT, note)).isEqualTo(404);
    assertThat(system.call(() -> visibleRows(note))).isEqualTo(1);
  }

  @Test
  void outsideATransactionNothingClosedShows() {
    UUID note = closedNoteOf("medarbejder");
    assertThat(visibleRows(note)).isZero();
  }

  @Test
  void aTransactionOfNobodySeesNothingClosed() {
    UUID note = closedNoteOf("medarbejder");
    assertThat(caller.isAnonymous()).isTrue();
    assertThat(QuarkusTransaction.requiringNew().call(() -> visibleRows(note))).isZero();
  }

  @Test
  void aTransactionWithinAnotherReadsForItsOwnCaller() {
    UUID note = closedNoteOf("medarbejder");
    system.runAs(
        "sekretariat",
        EMPLOYEE,
        () -> {
          assertThat(visibleRows(note)).isZero();
          assertThat(system.call(() -> visibleRows(note))).isEqualTo(1);
          assertThat(visibleRows(note)).isZero();
          assertThat(caller.username()).isEqualTo("sekretariat");
        });
  }

  @Test
  void aConnectionUsedByManyPeopleInTurnNeverCarriesOneOnToTheNext() throws Exception {
    List<Persona> people = List.of(Persona.MEDARBEJDER, Persona.SEKRETARIAT, Persona.CONTROLLER);
    List<UUID> notes = people.stream().map(person -> closedNoteOf(person.username())).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> checks = new ArrayList<>();
      for (int i = 0; i < 240; i++) {
        Persona reader = people.get(i % people.size());
        UUID note = notes.get((i / people.size()) % notes.size());
        int expected = notes.indexOf(note) == people.indexOf(reader) ? 200 : 404;
        checks.add(threads.submit(() -> assertThat(statusFor(reader, note)).isEqualTo(expected)));
      }
      for (Future<?> check : checks) {
        check.get(60, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    for (UUID note : notes) {
      assertThat(visibleRows(note)).isZero();
    }
  }

  @Test
  void theApplicationCannotGetAroundRowSecurity() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet role =
            statement.executeQuery(
                "select rolsuper or rolbypassrls, current_user = tableowner from pg_roles,"
                    + " pg_tables where rolname = current_user and tablename = 'note'")) {
      assertThat(role.next()).isTrue();
      assertThat(role.getBoolean(1)).isFalse();
      assertThat(role.getBoolean(2)).isFalse();
    }
  }

  @Test
  void workOfTheSystemIsUndoneWhenItFails() {
    String title = "undone " + UUID.randomUUID();
    try {
      system.run(
          () -> {
            writing.write(title, false);
            throw new IllegalStateException("on purpose");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("on purpose");
    }
    Persona.MEDARBEJDER
        .request()
        .queryParam("pageSize", 200)
        .get("/api/notes/v1/notes")
        .then()
        .statusCode(200)
        .body("items.findAll { it.title == '" + title + "' }.size()", is(0));
  }
}
