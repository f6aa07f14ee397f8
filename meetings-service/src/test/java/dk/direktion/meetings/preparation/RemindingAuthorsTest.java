package dk.direktion.meetings.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class RemindingAuthorsTest {

  @Inject House house;
  @Inject MovableClock clock;
  @Inject RemindingAuthors reminding;
  private LocalDateTime start;
  private String item;
  private String path;

  @BeforeEach
  void anItemToPrepare() {
    house.open();
    house.person(Persona.SAGSBEHANDLER, "Sofie Krogh", "HRC");
    start = House.freeTuesday();
    item = House.preparationView(House.preparation("KKR", start)).extract().path("items[0].id");
    path = House.API + "/preparation-items/" + item;
  }

  @AfterEach
  void asBefore() {
    clock.reset();
  }

  @Test
  void anAuthorIsRemindedOnceBeforeTheDeadlineAndOnceAfterIt() throws SQLException {
    LocalDate deadline = start.toLocalDate().minusDays(5);
    ask(deadline);
    remindAt(deadline.minusDays(4));
    assertThat(templates()).containsExactly("note-wanted");
    remindAt(deadline.minusDays(3));
    remindAt(deadline);
    assertThat(templates()).containsExactly("note-wanted", "note-due");
    remindAt(deadline.plusDays(1));
    remindAt(deadline.plusDays(2));
    assertThat(templates()).containsExactly("note-wanted", "note-due", "note-late");
    // Another deadline is another reminder; what is handed in needs none.
    ask(deadline.plusDays(4));
    remindAt(deadline.plusDays(2));
    assertThat(templates()).hasSize(4).last().isEqualTo("note-due");
    author().body(Map.of("text", "Støt det.")).put(path + "/note").then().statusCode(200);
    author().post(path + "/note/submission").then().statusCode(200);
    remindAt(deadline.plusDays(5));
    assertThat(templates()).hasSize(4);
  }

  private void remindAt(LocalDate day) {
    clock.stopAt(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    reminding.remind();
  }

  private List<String> templates() throws SQLException {
    try (Connection connection = Databases.asTheOwner();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select template from letter where path like '%"
                    + item
                    + "' order by posted_at, id")) {
      List<String> templates = new ArrayList<>();
      while (rows.next()) {
        templates.add(rows.getString(1));
      }
      return templates;
    }
  }

  private void ask(LocalDate deadline) {
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/preparation-items/" + item))
        .body(Map.of("author", "sagsbehandler", "deadline", deadline.toString()))
        .put(path + "/task")
        .then()
        .statusCode(200);
  }

  private RequestSpecification author() {
    return House.as(Persona.SAGSBEHANDLER)
        .header("If-Match", House.tag("/preparation-items/" + item));
  }
}
