package dk.direktion.meetings.minutesimport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CorrectingImportsTest {

  @Inject House house;
  private LocalDate date;

  @BeforeEach
  void open() {
    house.open();
    date = House.freeTuesday().toLocalDate();
  }

  @Test
  void oneThingIsCorrectedAndTheRestStays() {
    String id = Uploads.imported(Uploads.minutes(date));
    Uploads.correct(id, Map.of("meeting", Map.of("location", "Rådssalen")))
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("version", equalTo(1))
        .body("meeting.location", equalTo("Rådssalen"))
        .body("meeting.date", equalTo(date.toString()))
        .body("items", hasSize(4));
    Uploads.view(id).body("meeting.location", equalTo("Rådssalen"));
  }

  @Test
  void theWholePreviewCanBeSentBackAsItCame() {
    String id = Uploads.imported(Uploads.minutes(date));
    List<Object> items = Uploads.view(id).extract().path("items");
    Map<String, Object> meeting = Uploads.view(id).extract().path("meeting");
    List<Object> reminders = Uploads.view(id).extract().path("reminders");
    Uploads.correct(id, Map.of("meeting", meeting, "items", items, "reminders", reminders))
        .statusCode(200)
        .body("items", equalTo(items))
        .body("meeting", equalTo(meeting))
        .body("reminders", equalTo(reminders));
  }

  @Test
  void itemsAreTheWholeAgendaAndWhatAnItemLeavesOutStays() {
    String id = Uploads.imported(Uploads.minutes(date));
    Uploads.correct(
            id,
            Map.of(
                "items",
                List.of(
                    Map.of("number", 9, "title", "Ny sag"),
                    Map.of("number", 7, "closed", true),
                    Map.of(
                        "number",
                        2,
                        "title",
                        "Status på havnen",
                        "caseNumber",
                        "",
                        "recommendationPoints",
                        List.of(Map.of("text", "et", "subPoints", List.of("a", "b"))),
                        "decisions",
                        List.of(Map.of("text", "Godkendt.", "outcome", "APPROVED"))))))
        .statusCode(200)
        .body("items.number", contains(2, 7, 9))
        .body("items.title", contains("Status på havnen", "Lukket", "Ny sag"))
        .body("items[0].caseNumber", nullValue())
        .body("items[0].attachments", hasSize(2))
        .body("items[0].recommendationPoints", hasSize(1))
        .body("items[0].recommendationPoints[0].number", equalTo(1))
        .body("items[0].recommendationPoints[0].subPoints", contains("a", "b"))
        .body("items[0].decisions.outcome", contains("APPROVED"));
  }

  @Test
  void aBodyThatBecomesKnownIsNoLongerWarnedAbout() {
    String id = Uploads.imported(Uploads.minutes("Skatteudvalget", date, "20/1"));
    String warning = "We do not know a body called \"Skatteudvalget\".";
    Uploads.view(id).body("warnings.message", hasItem(warning));
    Uploads.correct(id, Map.of("meeting", Map.of("bodyName", "økonomiudvalget")))
        .statusCode(200)
        .body("meeting.bodyCode", equalTo("ØU"))
        .body("warnings.message", not(hasItem(warning)));
  }

  @Test
  void eachWrongFieldIsNamed() {
    String id = Uploads.imported(Uploads.minutes(date));
    refused(id, "{\"meeting\": {\"date\": \"31-02-2020\"}}", "meeting.date");
    refused(id, "{\"meeting\": {\"startTime\": \"halv ti\"}}", "meeting.startTime");
    refused(id, "{\"meeting\": {\"location\": \"" + "x".repeat(201) + "\"}}", "meeting.location");
    refused(id, "{\"meeting\": {\"bodyName\": \"\"}}", "meeting.bodyName");
    refused(id, "{\"items\": []}", "items");
    refused(id, "{\"items\": [{\"title\": \"Uden nummer\"}]}", "items[0].number");
    refused(id, "{\"items\": [{\"number\": 0, \"title\": \"Nul\"}]}", "items[0].number");
    refused(id, "{\"items\": [{\"number\": 1}, {\"number\": 1}]}", "items[1].number");
    refused(id, "{\"items\": [{\"number\": 77}]}", "items[0].title");
    refused(id, "{\"items\": [{\"number\": 1, \"title\": \"\"}]}", "items[0].title");
    refused(
        id,
        "{\"items\": [{\"number\": 1, \"title\": \"" + "x".repeat(1001) + "\"}]}",
        "items[0].title");
    refused(
        id,
        "{\"items\": [{\"number\": 1, \"decisions\": [{\"text\": \"x\", \"outcome\": \"MAYBE\"}]}]}",
        "items[0].decisions[0].outcome");
    refused(id, "{\"reminders\": [{\"subject\": \" \"}]}", "reminders[0].subject");
    Uploads.view(id).body("version", equalTo(0));
  }

  private static void refused(String id, String change, String field) {
    Uploads.correct(id, change)
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-input"))
        .body("errors.field", contains(field));
  }

  @Test
  void aCharacterTheDatabaseCannotKeepIsReplaced() {
    String id = Uploads.imported(Uploads.minutes(date));
    Uploads.correct(id, "{\"meeting\": {\"location\": \"a\\u0000b\"}}")
        .statusCode(200)
        .body("meeting.location", equalTo("a\uFFFDb"));
    Uploads.view(id).body("meeting.location", equalTo("a\uFFFDb"));
  }

  @Test
  void nobodyOverwritesWhatHeHasNotSeen() {
    String id = Uploads.imported(Uploads.minutes(date));
    Map<String, Object> change = Map.of("meeting", Map.of("location", "A1"));
    House.as(Persona.SEKRETARIAT)
        .body(change)
        .patch(Uploads.IMPORTS + "/" + id)
        .then()
        .statusCode(428);
    Uploads.correct(id, change).statusCode(200);
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", "\"0\"")
        .body(change)
        .patch(Uploads.IMPORTS + "/" + id)
        .then()
        .statusCode(412);
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", "\"0\"")
        .post(Uploads.IMPORTS + "/" + id + "/acceptance")
        .then()
        .statusCode(412);
  }

  @Test
  void anAcceptedImportDoesNotChange() {
    String id = Uploads.imported(Uploads.minutes(date));
    String meeting = Uploads.accept(id).statusCode(201).extract().path("meetingId");
    Uploads.correct(id, Map.of("meeting", Map.of("location", "A1")))
        .statusCode(409)
        .body("type", equalTo("/problems/already-accepted"))
        .body("meetingId", equalTo(meeting));
  }
}
