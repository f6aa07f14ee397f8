package dk.direktion.meetings.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PreparationsTest {

  private static final String NOTE = "Borgmesteren kan støtte en fælles vagtcentral.";

  @Inject House house;
  @Inject MovableClock clock;
  private LocalDateTime start;
  private String preparation;
  private String item;

  @BeforeEach
  void aPreparationWithTwoItems() {
    house.open();
    house.giveRights(
        Persona.BORGMESTER.username(),
        House.right("BOARD", "OPEN"),
        House.right("EXTERNAL", "OPEN"));
    house.giveRights(
        Persona.CENTERCHEF_BYC.username(),
        House.right("BOARD", "OPEN"),
        House.right("EXTERNAL", "OPEN"));
    house.person(Persona.SAGSBEHANDLER, "Sofie Krogh", "HRC");
    house.person(Persona.DIREKTOER, "Birgitte Nørskov", "DIREKTION");
    start = House.freeTuesday();
    preparation = House.preparation("KKR", start);
    item = House.preparationView(preparation).extract().path("items[0].id");
  }

  @AfterEach
  void asBefore() {
    clock.reset();
    house.open();
  }

  @Test
  void aNoteGoesFromTheQuestionToTheMayorsDocument() throws SQLException {
    ask("sagsbehandler", start.toLocalDate().minusDays(7).toString())
        .statusCode(200)
        .body("state", equalTo("ASKED"))
        .body("authorName", equalTo("Sofie Krogh"))
        .body("focus", equalTo("Hvad koster det?"))
        .body("actions", contains("ask", "release", "edit"));
    assertThat(letters("sagsbehandler")).isEqualTo(1);

    String mine = "items.find { it.id == '" + item + "' }";
    House.get(Persona.SAGSBEHANDLER, "/preparation-items?pageSize=200")
        .body(mine + ".bodyName", equalTo("Kommunekontaktrådet"))
        .body(mine + ".actions", contains("write", "hand-in"));
    House.get(Persona.SAGSBEHANDLER, "/preparations/" + preparation)
        .body("items.id", contains(item))
        .body("actions", empty());

    author("put", "/note", Map.of("text", NOTE)).statusCode(200).body("note", equalTo(NOTE));
    // A draft is nobody's but its author's.
    show(Persona.SEKRETARIAT).body("note", nullValue());

    author("post", "/note/submission", null).statusCode(200).body("state", equalTo("WRITTEN"));
    show(Persona.SEKRETARIAT)
        .body("note", equalTo(NOTE))
        .body("actions", contains("approve", "return", "edit"));
    show(Persona.BORGMESTER).body("note", nullValue());
    compiled(Persona.BORGMESTER, "pdf")
        .statusCode(409)
        .body("type", equalTo("/problems/nothing-is-prepared"));

    secretary("post", "/note/return", Map.of("reason", "Skriv beløbet."))
        .statusCode(200)
        .body("returnReason", equalTo("Skriv beløbet."))
        .body("note", nullValue());
    assertThat(letters("sagsbehandler")).isEqualTo(2);
    author("put", "/note", Map.of("text", NOTE + " 2 mio. kr.")).statusCode(200);
    author("post", "/note/submission", null).statusCode(200).body("returnReason", nullValue());
    secretary("post", "/note/approval", null).statusCode(200).body("state", equalTo("APPROVED"));

    show(Persona.BORGMESTER).body("note", containsString("2 mio. kr."));
    compiled(Persona.BORGMESTER, "html")
        .statusCode(200)
        .header("Content-Type", containsString("text/html"))
        .body(containsString("2 mio. kr."))
        .body(containsString("Fælles beredskab"))
        .body(not(containsString("Velkomst og valg")));
    compiled(Persona.DIREKTOER, "pdf")
        .statusCode(200)
        .header("Content-Type", equalTo("application/pdf"));
    compiled(Persona.SEKRETARIAT, "docx")
        .statusCode(200)
        .header("Content-Disposition", containsString(".docx"));
    compiled(Persona.SEKRETARIAT, "xls").statusCode(400).body("errors.field", hasItem("format"));
    House.as(Persona.DIREKTOER)
        .accept("application/pdf")
        .get(House.API + "/preparations/" + preparation)
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("application/pdf"))
        .header("Vary", containsString("Accept"));
    House.get(Persona.DIREKTOER, "/preparations/" + preparation)
        .header("Content-Type", containsString("application/json"))
        .header("Vary", containsString("Accept"));
  }

  @Test
  void onlyThoseItIsForSeeIt() {
    ask("sagsbehandler", start.toLocalDate().toString());
    for (Persona stranger :
        new Persona[] {Persona.CENTERCHEF_BYC, Persona.MEDARBEJDER, Persona.PROJEKTLEDER}) {
      House.get(stranger, "/preparations").body("items.id", not(hasItem(preparation)));
      House.get(stranger, "/preparations/" + preparation).statusCode(404);
      show(stranger).statusCode(404);
      compiled(stranger, "pdf").statusCode(403);
    }
    House.get(Persona.BORGMESTER, "/preparations").body("items.id", hasItem(preparation));
    String other = House.preparationView(preparation).extract().path("items[1].id");
    House.get(Persona.SAGSBEHANDLER, "/preparation-items/" + other).statusCode(404);
    compiled(Persona.SAGSBEHANDLER, "pdf").statusCode(403);
    // Asking nobody any more takes the item from who was asked.
    secretary("delete", "/task", null).statusCode(200).body("author", nullValue());
    show(Persona.SAGSBEHANDLER).statusCode(404);
    House.get(Persona.SAGSBEHANDLER, "/preparations/" + preparation).statusCode(404);
  }

  @Test
  void theDatabaseShowsADraftToItsAuthorAlone() throws SQLException {
    ask("sagsbehandler", start.toLocalDate().toString());
    author("put", "/note", Map.of("text", NOTE)).statusCode(200);
    String count = "select count(*) from preparation_note where item_id = '" + item + "'";
    assertThat(Databases.countAs("sekretariat", "secretariat", count)).isZero();
    assertThat(Databases.countAs("borgmester", "mayor", count)).isZero();
    assertThat(Databases.countAs("sagsbehandler", "case-officer", count)).isEqualTo(1);
    author("post", "/note/submission", null).statusCode(200);
    assertThat(Databases.countAs("sekretariat", "secretariat", count)).isEqualTo(1);
    assertThat(Databases.countAs("borgmester", "mayor", count)).isZero();
    assertThat(Databases.countAs("centerchef-byc", "centre-manager", count)).isZero();
  }

  @Test
  void whatIsLateIsShown() {
    ask("sagsbehandler", "2027-01-05").body("late", equalTo(false));
    clock.stopAt(Instant.parse("2027-01-06T09:00:00Z"));
    show(Persona.SAGSBEHANDLER).body("late", equalTo(true));
    House.get(Persona.SEKRETARIAT, "/preparations?pageSize=200")
        .body("items.find { it.id == '" + preparation + "' }.lateCount", equalTo(1))
        .body("items.find { it.id == '" + preparation + "' }.pickedCount", equalTo(1));
  }

  @Test
  void itemsAreAddedPutRightAndRemovedByHand() {
    add(Map.of("title", "Fra en mail", "externalText", "Kort tekst", "number", 2))
        .statusCode(201)
        .body("number", equalTo(2))
        .body("state", equalTo("LISTED"))
        .body("actions", contains("ask", "remove", "want", "edit"));
    String last = add(Map.of("title", "Eventuelt")).extract().path("id");
    House.preparationView(preparation)
        .body("items.number", contains(1, 2, 3, 4))
        .body(
            "items.title",
            contains("Fælles beredskab", "Fra en mail", "Velkomst og valg", "Eventuelt"))
        .body("actions", contains("add-item", "read-agenda", "remove"));
    hand("put", last, Map.of("title", "Næste møde", "number", 9))
        .statusCode(200)
        .body("number", equalTo(9))
        .body("title", equalTo("Næste møde"));
    hand("put", last, Map.of("title", "Næste møde", "number", 2))
        .statusCode(400)
        .body("errors.field", contains("number"));
    hand("put", last, Map.of("title", " ")).statusCode(400).body("errors.field", contains("title"));
    hand("delete", last, null).statusCode(204);
    ask("sagsbehandler", start.toLocalDate().toString());
    hand("delete", item, null).statusCode(409).body("type", equalTo("/problems/author-is-asked"));
    // What the item is called can be put right although somebody writes about it.
    hand("put", item, Map.of("title", "Fælles vagtcentral"))
        .statusCode(200)
        .body("number", equalTo(1))
        .body("author", equalTo("sagsbehandler"));
    House.as(Persona.DIREKTOER)
        .body(Map.of("title", "Min"))
        .post(House.API + "/preparations/" + preparation + "/items")
        .then()
        .statusCode(403);
  }

  @Test
  void theBoardPicksWhatIsToBePrepared() {
    show(Persona.DIREKTOER).body("actions", contains("want"));
    show(Persona.BORGMESTER).body("actions", empty());
    wish(Persona.DIREKTOER, "put")
        .statusCode(200)
        .body("wantedByName", equalTo("Birgitte Nørskov"));
    wish(Persona.KOMMUNALDIREKTOER, "put").statusCode(200).body("wantedBy", equalTo("direktoer"));
    House.get(Persona.SEKRETARIAT, "/preparations?pageSize=200")
        .body("items.find { it.id == '" + preparation + "' }.pickedCount", equalTo(1));
    for (Persona other : new Persona[] {Persona.BORGMESTER, Persona.CENTERCHEF_BYC}) {
      wish(other, "put").statusCode(403);
    }
    wish(Persona.DIREKTOER, "delete")
        .statusCode(200)
        .body("wantedBy", nullValue())
        .body("actions", contains("want"));
    ask("sagsbehandler", start.toLocalDate().toString());
    wish(Persona.DIREKTOER, "put")
        .statusCode(409)
        .body("type", equalTo("/problems/author-is-asked"));
  }

  @Test
  void eachStepHasItsTime() {
    secretary("post", "/note/approval", null)
        .statusCode(409)
        .body("type", equalTo("/problems/note-is-not-handed-in"));
    ask("sagsbehandler", start.toLocalDate().toString());
    author("post", "/note/submission", null)
        .statusCode(409)
        .body("type", equalTo("/problems/note-is-empty"));
    paste("1. Andet").statusCode(409).body("type", equalTo("/problems/preparation-has-begun"));
    author("put", "/note", Map.of("text", NOTE));
    author("post", "/note/submission", null);
    author("put", "/note", Map.of("text", "Mere"))
        .statusCode(409)
        .body("type", equalTo("/problems/note-is-handed-in"));
    House.as(Persona.SAGSBEHANDLER)
        .header("If-Match", "\"0\"")
        .body(Map.of("text", "Mere"))
        .put(House.API + "/preparation-items/" + item + "/note")
        .then()
        .statusCode(412);
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("text", "Andet"))
        .put(House.API + "/preparation-items/" + item + "/note")
        .then()
        .statusCode(403);
  }

  @Test
  void badInputIsSaidPlainly() {
    begin("DIR", start.plusDays(1)).statusCode(400).body("errors.field", contains("bodyCode"));
    begin("NN", start.plusDays(1)).statusCode(400).body("errors.field", contains("bodyCode"));
    begin("KKR", start).statusCode(409).body("type", equalTo("/problems/preparation-already-made"));
    ask("nobody", "2027-01-05").statusCode(400).body("errors.field", contains("author"));
    ask("sagsbehandler", start.plusDays(1).toLocalDate().toString())
        .statusCode(400)
        .body("errors.field", contains("deadline"));
    paste("Ingen punkter her").statusCode(400).body("errors.field", contains("text"));
    upload("").statusCode(400).body("errors.field", contains("file"));
    upload("%PDF-1.4 afbrudt").statusCode(400).body("type", equalTo("/problems/file-damaged"));
    upload("1. Nyt punkt\nTekst")
        .statusCode(200)
        .body("sourceName", equalTo("dagsorden.txt"))
        .body("items.title", contains("Nyt punkt"));
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/preparations/" + preparation))
        .delete(House.API + "/preparations/" + preparation)
        .then()
        .statusCode(204);
    House.get(Persona.SEKRETARIAT, "/preparations/" + preparation).statusCode(404);
  }

  private static ValidatableResponse begin(String body, LocalDateTime start) {
    return House.as(Persona.SEKRETARIAT)
        .body(Map.of("bodyCode", body, "start", start.toString()))
        .post(House.API + "/preparations")
        .then();
  }

  private ValidatableResponse paste(String text) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/preparations/" + preparation))
        .body(Map.of("text", text))
        .put(House.API + "/preparations/" + preparation + "/agenda")
        .then();
  }

  private ValidatableResponse upload(String content) {
    return Persona.SEKRETARIAT
        .request()
        .header("If-Match", House.tag("/preparations/" + preparation))
        .multiPart("file", "dagsorden.txt", content.getBytes(StandardCharsets.UTF_8))
        .post(House.API + "/preparations/" + preparation + "/agenda")
        .then();
  }

  private ValidatableResponse ask(String author, String deadline) {
    return secretary(
        "put",
        "/task",
        Map.of("author", author, "deadline", deadline, "focus", "Hvad koster det?"));
  }

  private ValidatableResponse secretary(String method, String step, Map<String, ?> body) {
    return change(Persona.SEKRETARIAT, method, step, body);
  }

  private ValidatableResponse author(String method, String step, Map<String, ?> body) {
    return change(Persona.SAGSBEHANDLER, method, step, body);
  }

  private ValidatableResponse change(Persona who, String method, String step, Map<String, ?> body) {
    String path = House.API + "/preparation-items/" + item;
    var request = House.as(who).header("If-Match", House.tag("/preparation-items/" + item));
    return (body == null ? request : request.body(body)).request(method, path + step).then();
  }

  private ValidatableResponse show(Persona who) {
    return House.get(who, "/preparation-items/" + item);
  }

  private ValidatableResponse compiled(Persona who, String format) {
    return House.get(who, "/preparations/" + preparation + "?format=" + format);
  }

  private long letters(String to) throws SQLException {
    return counted(
        "select count(*) from letter where recipient = '"
            + to
            + "' and path = '/forberedelser/punkter/"
            + item
            + "'");
  }

  private static long counted(String query) throws SQLException {
    try (Connection connection = Databases.asTheOwner()) {
      return count(connection, query);
    }
  }

  private ValidatableResponse add(Map<String, ?> wanted) {
    return House.as(Persona.SEKRETARIAT)
        .body(wanted)
        .post(House.API + "/preparations/" + preparation + "/items")
        .then();
  }

  private static ValidatableResponse hand(String method, String id, Map<String, ?> wanted) {
    var request =
        House.as(Persona.SEKRETARIAT).header("If-Match", House.tag("/preparation-items/" + id));
    return (wanted == null ? request : request.body(wanted))
        .request(method, House.API + "/preparation-items/" + id)
        .then();
  }

  private ValidatableResponse wish(Persona persona, String method) {
    return House.as(persona)
        .header("If-Match", House.tag("/preparation-items/" + item))
        .request(method, House.API + "/preparation-items/" + item + "/wish")
        .then();
  }

  private static long count(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
