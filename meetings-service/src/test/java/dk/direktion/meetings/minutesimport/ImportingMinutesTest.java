package dk.direktion.meetings.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ImportingMinutesTest {

  @Inject House house;
  private LocalDate date;

  @BeforeEach
  void open() {
    house.open();
    date = House.freeTuesday().toLocalDate();
  }

  @Test
  void everythingInTheMinutesIsInTheAnswer() {
    Uploads.send(Persona.SEKRETARIAT, Uploads.minutes("Direktionen", date, "20/4711"))
        .statusCode(201)
        .header("ETag", equalTo("\"0\""))
        .header("Location", containsString("/api/meetings/v1/imports/"))
        .body("state", equalTo("READ"))
        .body("fileName", equalTo("referat.txt"))
        .body("meeting.bodyName", equalTo("Direktionen"))
        .body("meeting.bodyCode", equalTo("DIR"))
        .body("meeting.date", equalTo(date.toString()))
        .body("meeting.startTime", equalTo("09:30"))
        .body("meeting.location", equalTo("Lokale C12"))
        .body("meeting.kind", equalTo("ORDINARY"))
        .body("items.number", contains(1, 2, 3, 4))
        .body("items.closed", contains(false, false, false, true))
        .body("items[3].title", equalTo("Lukket"))
        .body("items[1].title", equalTo("Status på havneprojektet"))
        .body("items[1].caseNumber", equalTo("20/4711"))
        .body("items[1].attachments", contains("Tidsplan for havnen.pdf", "Oversigt over kajanlæg"))
        .body("items[1].recommendationPoints.number", contains(1, 2))
        .body("items[1].recommendationPoints[0].text", equalTo("drøfter tidsplanen"))
        .body("items[1].recommendationPoints[0].subPoints", hasSize(0))
        .body("items[1].decisions.bodyName", contains("Direktionen", "Chefforum"))
        .body("items[1].decisions.date", contains(date.toString(), "2020-03-31"))
        .body("items[1].decisions.outcome", contains("POSTPONED", "DISCUSSED"))
        .body("items[1].decisions[0].text", equalTo("Udsættes til næste møde."))
        .body(
            "items[1].sections.background",
            equalTo("Havnen i Nordhøj skal renoveres over fire år."))
        .body("items[1].sections.presentation", equalTo("Arbejdet går efter planen."))
        .body("items[1].sections.economy", nullValue())
        .body("items[1].recommendationRemarks", containsString("sendt ud på mail"))
        .body("reminders.subject", contains("Sommerfest for de ansatte", "Sygefravær"))
        .body("reminders.expected", contains("Maj", "Månedligt"))
        .body("reminders.responsible", contains("HRC", "HRC"))
        .body("unplaced", hasSize(0))
        .body("meetingId", nullValue())
        .body("actions", contains("correct", "accept"));
  }

  @Test
  void theOriginalIsKeptByteForByte() throws SQLException {
    String text = Uploads.minutes(date);
    String id = Uploads.imported(text);
    try (Connection connection = Databases.asTheOwner();
        PreparedStatement select =
            connection.prepareStatement(
                "select document from imported_document where import_id = ?::uuid")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        assertThat(row.getBytes(1)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void theSourceIsShownLineByLineWithWhatBecameOfIt() {
    String text = Uploads.minutes(date);
    String id = Uploads.imported(text);
    int heading = text.lines().toList().indexOf("Punkt 2: Status på havneprojektet") + 1;
    House.get(Persona.SEKRETARIAT, "/imports/" + id + "/source")
        .statusCode(200)
        .body("lines", hasSize(text.split("\n", -1).length))
        .body("lines[0].line", equalTo(1))
        .body("lines[0].kind", equalTo("TITLE"))
        .body("lines[" + (heading - 1) + "].kind", equalTo("ITEM_HEADING"))
        .body("lines[" + (heading - 1) + "].itemNumber", equalTo(2))
        .body("lines[0]", hasKey("unsure"));
  }

  @Test
  void warningsSpeakTheCallersLanguage() {
    String id = Uploads.imported(Uploads.minutes("Skatteudvalget", date, "20/1"));
    Uploads.view(id)
        .body("meeting.bodyCode", nullValue())
        .body("warnings.message", hasItem("We do not know a body called \"Skatteudvalget\"."));
    Persona.SEKRETARIAT
        .request()
        .header("Accept-Language", "da")
        .get(Uploads.IMPORTS + "/" + id)
        .then()
        .body(
            "warnings.message", hasItem("Vi kender ikke et organ, der hedder \"Skatteudvalget\"."));
  }

  @Test
  void theClosedBoardIsNotTakenForTheOpenOneWhoseNameItBeginsWith() {
    Uploads.view(Uploads.imported(Uploads.minutes("Direktionen internt", date, "20/1")))
        .body("meeting.bodyCode", equalTo("DIR-INT"));
    Uploads.send(Persona.SEKRETARIAT, Uploads.minutes("Direktionen intern", date, "20/1"))
        .body("meeting.bodyCode", not(equalTo("DIR")));
  }

  @Test
  void theSameDocumentTwiceIsRecognisedWhateverItIsCalledAndWhoeverSendsIt() {
    byte[] text = Uploads.minutes(date).getBytes(StandardCharsets.UTF_8);
    String id =
        Uploads.send(Persona.SEKRETARIAT, "a.txt", text).statusCode(201).extract().path("id");
    for (Persona sender : List.of(Persona.SEKRETARIAT, Persona.ESDH_IMPORT)) {
      Uploads.send(sender, "b.md", text)
          .statusCode(409)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/already-imported"))
          .body("title", equalTo("The document is already imported"))
          .body("importId", equalTo(id))
          .body("$", not(hasKey("meetingId")));
    }
    String meeting = Uploads.accept(id).statusCode(201).extract().path("meetingId");
    Uploads.send(Persona.SEKRETARIAT, "a.txt", text)
        .statusCode(409)
        .body("importId", equalTo(id))
        .body("meetingId", equalTo(meeting));
  }

  @Test
  void whoSendTheSameDocumentAtOnceGetOneImport() throws Exception {
    byte[] text = Uploads.minutes(date).getBytes(StandardCharsets.UTF_8);
    Callable<Integer> sending =
        () -> Uploads.send(Persona.SEKRETARIAT, "a.txt", text).extract().statusCode();
    ExecutorService senders = Executors.newFixedThreadPool(3);
    try {
      List<Integer> statuses =
          senders.invokeAll(List.of(sending, sending, sending)).stream()
              .map(
                  answer -> {
                    try {
                      return answer.get();
                    } catch (Exception e) {
                      throw new IllegalStateException(e);
                    }
                  })
              .toList();
      assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
    } finally {
      senders.shutdownNow();
    }
  }

  @Test
  void anotherDocumentAboutTheSameMeetingIsPointedOut() {
    Uploads.imported(Uploads.minutes(date));
    Uploads.send(Persona.SEKRETARIAT, Uploads.minutes(date).replace("kl. 09:30", "kl. 14:00"))
        .statusCode(201)
        .body("warnings.message", hasItem(containsString("only one of them")));
  }

  @Test
  void imports_are_listed_newest_first_a_page_at_a_time() {
    String first = Uploads.imported(Uploads.minutes(date));
    String second = Uploads.imported(Uploads.minutes(date.plusDays(1)));
    House.get(Persona.SEKRETARIAT, "/imports?pageSize=2")
        .statusCode(200)
        .body("items.id", contains(second, first))
        .body("items.itemCount", contains(4, 4))
        .body("items.closedCount", contains(1, 1))
        .body("items[0].date", equalTo(date.plusDays(1).toString()))
        .body("pageSize", equalTo(2))
        .body("total", org.hamcrest.Matchers.greaterThanOrEqualTo(2));
    Uploads.accept(second).statusCode(201);
    House.get(Persona.SEKRETARIAT, "/imports?state=READ&pageSize=200")
        .body("items.id", hasItem(first))
        .body("items.id", not(hasItem(second)))
        .body("items.state", everyItem(equalTo("READ")));
    House.get(Persona.SEKRETARIAT, "/imports?state=NOPE").statusCode(400);
  }

  @Test
  void theNameOfTheFileIsOnlyShownAndCannotPointAnywhere() {
    Uploads.send(
            Persona.SEKRETARIAT,
            "..\\..\\etc/passwd",
            Uploads.minutes(date).getBytes(StandardCharsets.UTF_8))
        .statusCode(201)
        .body("fileName", equalTo("passwd"));
  }

  @Test
  void aKeyThatIsSentAgainGetsTheSameImport() {
    byte[] text = Uploads.minutes(date).getBytes(StandardCharsets.UTF_8);
    String key = UUID.randomUUID().toString();
    String id = withKey(key, text).statusCode(201).extract().path("id");
    withKey(key, text)
        .statusCode(201)
        .header("Idempotency-Replayed", equalTo("true"))
        .header("Location", endsWith(id))
        .body("id", equalTo(id));
  }

  private static io.restassured.response.ValidatableResponse withKey(String key, byte[] text) {
    return Persona.SEKRETARIAT
        .request()
        .header("Idempotency-Key", key)
        .multiPart("file", "a.txt", text)
        .post(Uploads.IMPORTS)
        .then();
  }

  @Test
  void anImportNobodyHasMadeIsNotFound() {
    House.get(Persona.SEKRETARIAT, "/imports/" + UUID.randomUUID())
        .statusCode(404)
        .body("detail", containsString("the import"));
    House.get(Persona.SEKRETARIAT, "/imports/nonsense").statusCode(400);
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", "\"0\"")
        .body(Map.of())
        .patch(Uploads.IMPORTS + "/" + UUID.randomUUID())
        .then()
        .statusCode(404);
    Uploads.accept(UUID.randomUUID().toString()).statusCode(404);
  }
}
