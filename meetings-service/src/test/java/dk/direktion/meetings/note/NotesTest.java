package dk.direktion.meetings.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class NotesTest {

  @Inject House house;
  @Inject MovableClock clock;
  private String meeting;
  private String item;

  @BeforeEach
  void anItem() {
    house.open();
    meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    item =
        House.item(meeting, Map.of("title", "Puljer", "economy", "Der søges 1 mio. kr. i 2026."));
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void aNoteIsSeenByNobodyButItsOwner() {
    String note = write(Persona.DIREKTOER, Map.of("text", "Spørg Anders."));
    list(Persona.DIREKTOER)
        .body("items", hasSize(1))
        .body("items[0].entries.text", contains("Spørg Anders."))
        .body("items[0].actions", contains("write", "share", "delete"));
    for (Persona other :
        List.of(Persona.SEKRETARIAT, Persona.KOMMUNALDIREKTOER, Persona.CENTERCHEF_HRC)) {
      list(other).statusCode(200).body("items", empty());
      House.get(other, "/notes/" + note).statusCode(404);
      House.as(other).put(path(note) + "/shares/direktoer").then().statusCode(404);
    }
  }

  @Test
  void whoComesLaterReadsOnlyWhatIsWrittenFromThen() {
    clock.stopAt(Instant.parse("2030-01-07T08:00:00Z"));
    String note = write(Persona.DIREKTOER, Map.of("text", "Først"));
    clock.advance(Duration.ofMinutes(1));
    share(note, "kommunaldirektoer").statusCode(200);
    clock.advance(Duration.ofMinutes(1));
    more(note, "Siden");
    clock.advance(Duration.ofMinutes(1));
    share(note, "centerchef-hrc").body("sharedWith.username", hasItems("centerchef-hrc"));
    list(Persona.KOMMUNALDIREKTOER)
        .body("items[0].entries.text", contains("Først", "Siden"))
        .body("items[0].sharedWith", empty())
        .body("items[0].actions", empty())
        .body("items[0].mine", equalTo(false));
    list(Persona.CENTERCHEF_HRC).body("items", empty());
    House.get(Persona.CENTERCHEF_HRC, "/notes/" + note).statusCode(404);
    clock.advance(Duration.ofMinutes(1));
    more(note, "Til sidst");
    list(Persona.CENTERCHEF_HRC).body("items[0].entries.text", contains("Til sidst"));
    House.as(Persona.KOMMUNALDIREKTOER)
        .body(Map.of("text", "Min"))
        .post(path(note) + "/entries")
        .then()
        .statusCode(403);
    House.as(Persona.DIREKTOER).delete(path(note) + "/shares/kommunaldirektoer").then();
    list(Persona.KOMMUNALDIREKTOER).body("items", empty());
  }

  @Test
  void aNoteIsSharedOnlyWithThoseWhoMayReadTheItem() {
    String note = write(Persona.DIREKTOER, Map.of("text", "Husk"));
    for (String nobody : List.of("medarbejder", "direktoer", "ingen")) {
      share(note, nobody).statusCode(400).body("errors[0].field", equalTo("username"));
    }
    House.as(Persona.DIREKTOER)
        .body(Map.of("text", "x", "sharedWith", List.of("kommunaldirektoer", "medarbejder")))
        .post(House.API + "/items/" + item + "/notes")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("sharedWith"));
    list(Persona.KOMMUNALDIREKTOER).body("items", empty());
    House.get(Persona.DIREKTOER, "/items/" + item + "/readers?pageSize=200")
        .body("items.username", hasItems("kommunaldirektoer", "centerchef-hrc"))
        .body("items.username", not(hasItem("direktoer")))
        .body("items.username", not(hasItem("medarbejder")));
    String closed = House.closedItem(meeting, "Personalesag");
    House.get(Persona.DIREKTOER, "/items/" + closed + "/readers?pageSize=200")
        .body("items.username", hasItem("kommunaldirektoer"))
        .body("items.username", not(hasItem("centerchef-hrc")));
  }

  @Test
  void aNoteIsAwayWhileItsOwnerMayNotReadTheItem() {
    String note = write(Persona.CENTERCHEF_HRC, Map.of("text", "Min note"));
    close(item, true);
    list(Persona.CENTERCHEF_HRC).statusCode(404);
    House.get(Persona.CENTERCHEF_HRC, "/notes/" + note).statusCode(404);
    House.as(Persona.CENTERCHEF_HRC)
        .body(Map.of("text", "Mere"))
        .post(House.API + "/items/" + item + "/notes")
        .then()
        .statusCode(404);
    close(item, false);
    list(Persona.CENTERCHEF_HRC).body("items.id", contains(note));
  }

  @Test
  void wordsAreHighlightedInAColour() {
    String note =
        write(
            Persona.DIREKTOER,
            Map.of("section", "ECONOMY", "quote", "1 mio. kr.", "prefix", "Der søges "));
    ValidatableResponse view = House.get(Persona.DIREKTOER, "/notes/" + note);
    view.body("colour", equalTo("YELLOW")).body("quote", equalTo("1 mio. kr."));
    String tag = view.extract().header("ETag");
    colour(note, tag, "BLUE").statusCode(200).body("colour", equalTo("BLUE"));
    colour(note, tag, "PINK").statusCode(412);
    String plain = write(Persona.DIREKTOER, Map.of("text", "Uden farve"));
    colour(plain, "\"0\"", "PINK").statusCode(400).body("errors[0].field", equalTo("colour"));
    for (Map<String, String> nothing :
        List.of(
            Map.<String, String>of(),
            Map.of("text", "  "),
            Map.of("quote", "ord uden afsnit"),
            Map.of("section", "TITLE", "text", "x"))) {
      House.as(Persona.DIREKTOER)
          .body(nothing)
          .post(House.API + "/items/" + item + "/notes")
          .then()
          .statusCode(400);
    }
  }

  @Test
  void aDeletedNoteComesBackAsItWas() {
    String note = write(Persona.DIREKTOER, Map.of("text", "Husk"));
    share(note, "kommunaldirektoer");
    String entry = House.get(Persona.DIREKTOER, "/notes/" + note).extract().path("entries[0].id");
    rewrite(note, entry, "Husk det").statusCode(200);
    delete(note).statusCode(204);
    list(Persona.DIREKTOER).body("items", empty());
    list(Persona.KOMMUNALDIREKTOER).body("items", empty());
    more(note, "Mere").statusCode(404);
    House.as(Persona.DIREKTOER).post(path(note) + "/restoration").then().statusCode(200);
    list(Persona.KOMMUNALDIREKTOER).body("items[0].entries.text", contains("Husk det"));
  }

  @Test
  void notesAreProtectedInTheDatabaseToo() throws SQLException {
    String note = write(Persona.DIREKTOER, Map.of("text", "Husk"));
    for (String table : List.of("note", "note_entry", "note_share", "item_reading")) {
      try (Connection connection = Databases.asTheService()) {
        assertThat(count(connection, "select count(*) from " + table)).as(table).isZero();
      }
    }
    try (Connection connection = Databases.asTheService()) {
      connection.setAutoCommit(false);
      count(connection, "select 1 from set_config('direktion.person', 'sekretariat', true)");
      count(connection, "select 1 from set_config('direktion.system', 'on', true)");
      assertThat(count(connection, "select count(*) from note where id = '" + note + "'")).isZero();
      assertThat(
              count(connection, "select count(*) from note_entry where note_id = '" + note + "'"))
          .isZero();
    }
  }

  private static int count(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void close(String item, boolean closed) {
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(Map.of("closed", closed))
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(200);
  }

  private String write(Persona persona, Map<String, ?> note) {
    return House.as(persona)
        .body(note)
        .post(House.API + "/items/" + item + "/notes")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse list(Persona persona) {
    return House.get(persona, "/items/" + item + "/notes");
  }

  private static ValidatableResponse more(String note, String text) {
    return House.as(Persona.DIREKTOER)
        .body(Map.of("text", text))
        .post(path(note) + "/entries")
        .then();
  }

  private static ValidatableResponse share(String note, String reader) {
    return House.as(Persona.DIREKTOER).put(path(note) + "/shares/" + reader).then();
  }

  private static ValidatableResponse colour(String note, String tag, String colour) {
    return House.as(Persona.DIREKTOER)
        .header("If-Match", tag)
        .body(Map.of("colour", colour))
        .patch(path(note))
        .then();
  }

  private static ValidatableResponse rewrite(String note, String entry, String text) {
    return House.as(Persona.DIREKTOER)
        .header("If-Match", tag(note))
        .body(Map.of("text", text))
        .patch(path(note) + "/entries/" + entry)
        .then();
  }

  private static ValidatableResponse delete(String note) {
    return House.as(Persona.DIREKTOER).header("If-Match", tag(note)).delete(path(note)).then();
  }

  private static String tag(String note) {
    return House.get(Persona.DIREKTOER, "/notes/" + note).extract().header("ETag");
  }

  private static String path(String note) {
    return House.API + "/notes/" + note;
  }
}
