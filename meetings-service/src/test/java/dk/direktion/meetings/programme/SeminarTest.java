package dk.direktion.meetings.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class SeminarTest {

  @Inject House house;
  private LocalDate day;
  private String seminar;

  @BeforeEach
  void twoDaysOfTheBoard() {
    house.open();
    LocalDateTime start = House.freeTuesday();
    day = start.toLocalDate();
    seminar =
        House.as(Persona.SEKRETARIAT)
            .body(
                Map.of(
                    "bodyCode", "CF",
                    "kind", "SEMINAR",
                    "start", start.toString(),
                    "end", day.plusDays(1).atTime(15, 0).toString(),
                    "location", "Kursuscenteret"))
            .post(House.API + "/meetings")
            .then()
            .statusCode(201)
            .body("actions", hasItem("plan-programme"))
            .extract()
            .path("id");
    House.step(seminar, "agenda/opening");
  }

  @Test
  void theProgrammeRunsOverTheDaysInTheOrderOfTimeAndPointsAtItems() {
    String item = House.item(seminar, "Puljerne");
    add(day.plusDays(1), "09:00", "12:00", null, item).statusCode(201);
    String lunch = add(day, "12:00", "13:00", "Frokost", null).statusCode(201).extract().path("id");
    add(day, "10:00", "12:00", "Velkomst", null).statusCode(201);
    programme(Persona.CENTERCHEF_HRC)
        .body("items.day", contains("" + day, "" + day, "" + day.plusDays(1)))
        .body("items.from", contains("10:00", "12:00", "09:00"))
        .body("items.text", contains("Velkomst", "Frokost", null))
        .body("items[2].itemTitle", equalTo("Puljerne"))
        .body("items[2].itemNumber", equalTo(1))
        .body("items.actions.flatten()", empty());

    House.as(Persona.SEKRETARIAT)
        .header("If-Match", "\"0\"")
        .body(entry(day, "12:30", "13:30", "Sen frokost", null))
        .put(path() + "/" + lunch)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("text", equalTo("Sen frokost"));
    House.as(Persona.SEKRETARIAT).delete(path() + "/" + lunch).then().statusCode(428);
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", "\"1\"")
        .delete(path() + "/" + lunch)
        .then()
        .statusCode(204);
    programme(Persona.SEKRETARIAT).body("items.from", contains("10:00", "09:00"));
  }

  @Test
  void whatCannotBeIsRefusedInPlainWords() {
    String other = House.item(House.meetingWithOpenAgenda("CF", House.freeTuesday()), "Anden");
    add(day, "10:00", "12:00", "Velkomst", null).statusCode(201);
    add(day, "11:30", "12:30", "Oplæg", null)
        .statusCode(409)
        .body("type", equalTo("/problems/programme-entries-overlap"))
        .body("detail", containsString("from 10:00 to 12:00"));
    add(day, "12:00", "12:00", "Pause", null).statusCode(400).body("errors.field", contains("to"));
    add(day, "09:00", "09:30", "Før", null).statusCode(400).body("errors.field", contains("from"));
    add(day.plusDays(1), "14:00", "15:30", "Efter", null)
        .statusCode(400)
        .body("errors.field", contains("from"));
    add(day.plusDays(2), "10:00", "11:00", "En dag for sent", null).statusCode(400);
    add(day, "13:00", "14:00", " ", null).statusCode(400).body("errors.field", contains("text"));
    add(day, "13:00", "14:00", null, other)
        .statusCode(400)
        .body("errors.field", contains("itemId"));
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("day", day.toString(), "from", "25:00", "to", "26:00", "text", "x"))
        .post(path())
        .then()
        .statusCode(400);
    String ordinary = House.meetingWithOpenAgenda("CF", House.freeTuesday());
    House.as(Persona.SEKRETARIAT)
        .body(entry(day, "13:00", "14:00", "x", null))
        .post(House.API + "/meetings/" + ordinary + "/programme")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-has-no-programme"));
    House.step(seminar, "agenda/publication");
    House.step(seminar, "holding");
    add(day, "13:00", "14:00", "For sent", null)
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-closed-for-cases"));
  }

  @Test
  void aTextAboutAClosedItemIsClosedToo() {
    String item = House.closedItem(seminar, "Personalesag");
    add(day, "10:00", "11:00", "Samtale om NN", item).statusCode(201);
    programme(Persona.CENTERCHEF_HRC)
        .body("items[0].text", nullValue())
        .body("items[0].readable", equalTo(false))
        .body("items[0].itemTitle", equalTo("Closed"));
    programme(Persona.DIREKTOER).body("items[0].text", equalTo("Samtale om NN"));
  }

  @Test
  void guestsAttendAnItemWithinTheMeetingsTime() {
    String item = House.item(seminar, "Puljerne");
    invite(
            item,
            Map.of("name", "Line Agerbo", "title", "Konsulent", "from", "10:15", "to", "10:45"),
            Map.of(
                "name", "Peter Østergaard",
                "organisation", "ØDC",
                "day", "" + day.plusDays(1),
                "from", "09:00",
                "to", "15:00"))
        .statusCode(200)
        .body("guests.name", contains("Line Agerbo", "Peter Østergaard"))
        .body("guests.from", contains("10:15", "09:00"))
        .body("guests.day", contains("" + day, "" + day.plusDays(1)));
    House.meetingView(seminar).body("items[0].guests.name", hasItem("Line Agerbo"));
    invite(item, Map.of("name", "A", "from", "09:30", "to", "10:30"))
        .statusCode(400)
        .body("errors.field", contains("guests[0].from"));
    invite(item, Map.of("name", "A", "from", "11:00", "to", "10:30"))
        .statusCode(400)
        .body("errors.field", contains("guests[0].to"));
    invite(item, Map.of("name", "A", "day", "" + day.plusDays(1), "from", "14:00", "to", "16:00"))
        .statusCode(400);
    invite(item, Map.of("name", " ", "from", "11:00", "to", "12:00")).statusCode(400);
    House.step(seminar, "agenda/publication");
    House.step(seminar, "holding");
    invite(item).statusCode(409);
  }

  private static ValidatableResponse invite(String item, Map<?, ?>... guests) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(Map.of("guests", List.of(guests)))
        .put(House.API + "/items/" + item + "/guests")
        .then();
  }

  private ValidatableResponse add(LocalDate on, String from, String to, String text, String item) {
    return House.as(Persona.SEKRETARIAT).body(entry(on, from, to, text, item)).post(path()).then();
  }

  private static Map<String, String> entry(
      LocalDate on, String from, String to, String text, String item) {
    Map<String, String> entry = new HashMap<>();
    entry.put("day", on.toString());
    entry.put("from", from);
    entry.put("to", to);
    entry.put("text", text);
    entry.put("itemId", item);
    return entry;
  }

  private ValidatableResponse programme(Persona reader) {
    return House.as(reader).get(path()).then().statusCode(200);
  }

  private String path() {
    return House.API + "/meetings/" + seminar + "/programme";
  }
}
