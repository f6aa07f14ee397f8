package dk.direktion.meetings.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.testing.LogCapture;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ImportAccessTest {

  private static final String SECRET = "spurvehøg";

  @Inject House house;
  private LocalDate date;

  @BeforeEach
  void open() {
    house.open();
    date = House.freeTuesday().toLocalDate();
  }

  @AfterEach
  void confirmAccess() {
    house.open();
  }

  @Test
  void anotherSystemSeesAndCorrectsItsOwnImportsOnly() {
    String own = Uploads.imported(Persona.ESDH_IMPORT, Uploads.minutes(date));
    String others = Uploads.imported(Uploads.minutes(date.plusDays(1)));
    House.get(Persona.ESDH_IMPORT, "/imports/" + own)
        .statusCode(200)
        .body("actions", contains("correct"));
    House.get(Persona.ESDH_IMPORT, "/imports/" + others).statusCode(404);
    House.get(Persona.ESDH_IMPORT, "/imports/" + others + "/source").statusCode(404);
    House.get(Persona.ESDH_IMPORT, "/imports?pageSize=200")
        .body("items.id", hasItem(own))
        .body("items.id", not(hasItem(others)));
    Map<String, Object> change = Map.of("meeting", Map.of("location", "A1"));
    assertThat(patchAsOtherSystem(own, change)).isEqualTo(200);
    assertThat(patchAsOtherSystem(others, change)).isEqualTo(404);
    House.as(Persona.ESDH_IMPORT)
        .post(Uploads.IMPORTS + "/" + own + "/acceptance")
        .then()
        .statusCode(403);
    Uploads.accept(own).statusCode(201);
  }

  private static int patchAsOtherSystem(String id, Map<String, Object> change) {
    return House.as(Persona.ESDH_IMPORT)
        .header("If-Match", "\"0\"")
        .body(change)
        .patch(Uploads.IMPORTS + "/" + id)
        .statusCode();
  }

  @Test
  void theSecretariatNeedsTheRightToClosedItemsForWhatOthersBroughtIn() {
    String board = Uploads.imported(Persona.ESDH_IMPORT, Uploads.minutes(date));
    String unknown =
        Uploads.imported(
            Persona.ESDH_IMPORT, Uploads.minutes("Skatteudvalget", date.plusDays(1), "20/1"));
    Uploads.view(board);
    Uploads.view(unknown);
    house.giveRights(Persona.SEKRETARIAT.username(), House.right("BOARD", "OPEN_AND_CLOSED"));
    Uploads.view(board);
    House.get(Persona.SEKRETARIAT, "/imports/" + unknown).statusCode(404);
    house.giveRights(Persona.SEKRETARIAT.username(), House.right("BOARD", "OPEN"));
    House.get(Persona.SEKRETARIAT, "/imports/" + board).statusCode(404);
    house.giveRights(
        Persona.SEKRETARIAT.username(), House.right("BOARD", "OPEN_AND_CLOSED", date.plusDays(1)));
    House.get(Persona.SEKRETARIAT, "/imports/" + board).statusCode(404);
  }

  @Test
  void withoutContactToAccessNothingIsImportedOrShown() {
    String id = Uploads.imported(Uploads.minutes(date));
    house.loseContactToAccess();
    House.get(Persona.SEKRETARIAT, "/imports/" + id).statusCode(503);
    Uploads.send(Persona.SEKRETARIAT, Uploads.minutes(date.plusDays(1))).statusCode(503);
  }

  @Test
  void whatADocumentSaysReachesNeitherThoseWhoMayNotReadItNorTheLogNorAnyRefusal() {
    String text =
        Uploads.minutes(date).replace("Lokale C12", SECRET).replace("Havnen", SECRET)
            + "\nPunkt 5: "
            + SECRET
            + "\n\nBeslutning\n\n"
            + SECRET
            + "\n";
    try (LogCapture log = new LogCapture()) {
      String id = Uploads.imported(text);
      Uploads.view(id).body("meeting.location", equalTo(SECRET));
      List<String> refusals =
          List.of(
              Uploads.send(Persona.SEKRETARIAT, text).statusCode(409).extract().asString(),
              Uploads.send(Persona.ESDH_IMPORT, text).statusCode(409).extract().asString(),
              Uploads.correct(id, "{\"items\": [{\"number\": 1}, {\"number\": 1}]}")
                  .statusCode(400)
                  .extract()
                  .asString());
      assertThat(refusals).noneMatch(refusal -> refusal.contains(SECRET));
      for (Persona persona : Persona.values()) {
        if (persona != Persona.SEKRETARIAT) {
          for (String path : List.of("", "/" + id, "/" + id + "/source")) {
            String answer = House.get(persona, "/imports" + path).extract().asString();
            assertThat(answer).as(path + " as " + persona).doesNotContain(SECRET);
          }
        }
      }
      Uploads.accept(id).statusCode(201);
      assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(SECRET));
    }
  }

  @Test
  void theDatabaseShowsImportsToNobodyItDoesNotKnow() throws SQLException {
    String id = Uploads.imported(Uploads.minutes(date));
    try (Connection connection = Databases.asTheService()) {
      connection.setAutoCommit(false);
      for (String table : List.of("minutes_import", "imported_document")) {
        assertThat(count(connection, table)).as(table).isZero();
      }
      become(connection, Persona.CENTERCHEF_HRC.username());
      assertThat(count(connection, "minutes_import where id = '" + id + "'")).isZero();
      assertThat(count(connection, "imported_document where import_id = '" + id + "'")).isZero();
      become(connection, Persona.DIREKTOER.username());
      assertThat(count(connection, "minutes_import where id = '" + id + "'")).isOne();
    }
  }

  @Test
  void theDatabaseKeepsOriginalsAndAcceptedImportsAsTheyAre() throws SQLException {
    String id = Uploads.imported(Uploads.minutes(date));
    Uploads.accept(id).statusCode(201);
    refused("update imported_document set document = '' where import_id = '" + id + "'");
    refused("delete from minutes_import where id = '" + id + "'");
    refused("update minutes_import set content = '{}' where id = '" + id + "'");
    refused("update minutes_import set state = 'READ', meeting_id = null where id = '" + id + "'");
  }

  private static void refused(String change) throws SQLException {
    try (Connection connection = Databases.asTheService();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      become(connection, Persona.SEKRETARIAT.username());
      assertThatThrownBy(() -> statement.executeUpdate(change))
          .as(change)
          .isInstanceOf(SQLException.class);
    }
  }

  private static void become(Connection connection, String person) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select set_config('direktion.person', '" + person + "', true)");
    }
  }

  private static int count(Connection connection, String from) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("select count(*) from " + from)) {
      row.next();
      return row.getInt(1);
    }
  }
}
