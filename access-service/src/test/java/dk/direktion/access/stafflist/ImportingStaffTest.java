package dk.direktion.access.stafflist;

import static dk.direktion.testing.Persona.IT_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import dk.direktion.access.Database;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ImportingStaffTest {

  private static final String HEADINGS = "Brugernavn;Navn;E-mail;Enhed;Stilling;Art;Fra;Til\r\n";
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  @Inject Database database;

  @Test
  void aPreviewTellsWhatEachLineWouldDoAndDoesNothing() throws SQLException {
    String one = username();
    String file =
        HEADINGS
            + one
            + ";Søren Ærø;s@nordhoej.example;HRC;Konsulent;;;\r\n"
            + one
            + ";Søren Ærø;;HRC;Nøgle;KEY_STAFF;;\r\n"
            + "\r\n"
            + "medarbejder;Line Agerbo;;;;;;\r\n";
    int people = database.countAsOwner("person");
    send("/previews", file.getBytes(StandardCharsets.UTF_8))
        .statusCode(200)
        .body("applied", is(false))
        .body("lines.line", contains(2, 3, 5))
        .body("lines[0].effects", contains("NEW_PERSON", "NEW_POSITION"))
        .body("lines[1].effects", contains("PROPOSED_POSITION"))
        .body("lines[2].effects", contains("NOTHING"))
        .body("lines.errors", everyItem(empty()));
    assertThat(database.countAsOwner("person")).isEqualTo(people);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void aListIsAppliedInEitherAlphabetAndTheSecondTimeChangesNothing(String charset) {
    String one = username();
    String file =
        HEADINGS
            + one
            + ";\"Søren; \"\"Ærø\"\"\";s@nordhoej.example;ØDC;Økonom;;01-01-2026;\n"
            + one
            + ";\"Søren; \"\"Ærø\"\"\";;ØDC;Læser;AGENDA_READER;;";
    byte[] bytes = file.getBytes(Charset.forName(charset));
    send("", bytes)
        .statusCode(200)
        .body("applied", is(true))
        .body("lines[0].effects", contains("NEW_PERSON", "NEW_POSITION"));
    IT_ADMIN
        .request()
        .get("/api/access/v1/people/" + one)
        .then()
        .body("name", is("Søren; \"Ærø\""))
        .body("positions.title", contains("Økonom"))
        .body("positions.from", contains("2026-01-01"));
    IT_ADMIN
        .request()
        .queryParam("person", one)
        .get("/api/access/v1/appointments")
        .then()
        .body("items.findAll { it.state == 'PROPOSED' }.kind", contains("AGENDA_READER"));
    send("", bytes).statusCode(200).body("lines.effects", everyItem(is(List.of("NOTHING"))));
  }

  @Test
  void everythingWrongIsNamedByLineAndColumnAndThenNothingIsDone() {
    String good = username();
    String file =
        HEADINGS
            + good
            + ";God Nok;;HRC;;;;\n"
            + "Æ B;;ingen-adresse;INGEN;;CHEF;32-13-2026;\n"
            + username()
            + ";Ny Chef;;HRC;Centerchef;CENTRE_MANAGER;;\n"
            + username()
            + ";Baglæns;;HRC;;;2026-05-01;2026-04-01\n"
            + username()
            + ";Ukendt;;INGEN;;;;\n"
            + username()
            + ";Uden enhed;;;Konsulent;;;\n";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    send("/previews", bytes)
        .statusCode(200)
        .body("lines[0].errors", empty())
        .body("lines[1].errors.field", contains("brugernavn", "navn", "e-mail", "art", "fra"))
        .body("lines[2].errors.field", contains("enhed"))
        .body("lines[2].errors.message", contains("Stillingen er besat"))
        .body("lines[3].errors.field", contains("til"))
        .body("lines[4].errors.message", contains("Ingen enhed har den kode"))
        .body("lines[5].errors.field", contains("enhed"));
    send("", bytes)
        .statusCode(400)
        .body("errors.field", hasItems("rows[3].brugernavn", "rows[4].enhed", "rows[5].til"));
    IT_ADMIN.request().get("/api/access/v1/people/" + good).then().statusCode(404);
  }

  @Test
  void columnsThatAreMissingOrUnknownAreNamed() {
    send("/previews", "brugernavn;hat\nx;y".getBytes(StandardCharsets.UTF_8))
        .statusCode(400)
        .body("errors.field", contains("rows[1].hat", "rows[1].navn"));
    send("/previews", new byte[] {10}).statusCode(400);
    send("/previews", "brugernavn;navn\nx;\"y".getBytes(StandardCharsets.UTF_8))
        .statusCode(400)
        .body("errors.field", hasItem("rows[2]"));
  }

  private static ValidatableResponse send(String path, byte[] file) {
    return IT_ADMIN
        .request()
        .contentType("text/csv")
        .body(file)
        .post("/api/access/v1/staff-lists" + path)
        .then();
  }

  private static String username() {
    return "csv-" + NUMBERS.incrementAndGet();
  }
}
