package dk.direktion.meetings.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.meetings.Members;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PreviewingReadingTest {

  @Inject House house;
  private String meeting;
  private String open;
  private String closed;

  @BeforeEach
  void open() {
    house.open();
    meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    open = House.item(meeting, "Åben sag");
    closed = House.closedItem(meeting, "Personalesag");
  }

  @Test
  void anAgendaIsShownAsThePersonWouldGetIt() {
    agenda("centerchef-hrc", "direktoer")
        .body("known", is(true))
        .body("items.find { it.itemId == '" + open + "' }.title", is("Åben sag"))
        .body("items.find { it.itemId == '" + closed + "' }.readable", is(false))
        .body("items.find { it.itemId == '" + closed + "' }.title", nullValue());
    agenda("direktoer", "direktoer")
        .body("items.find { it.itemId == '" + closed + "' }.title", is("Personalesag"));
    agenda("medarbejder", "direktoer").body("known", is(false)).body("items", empty());
  }

  @Test
  void whoAsksGetsNoTitleHeCouldNotReadHimself() {
    agenda("direktoer", "centerchef-hrc")
        .body("items.find { it.itemId == '" + closed + "' }.readable", is(true))
        .body("items.find { it.itemId == '" + closed + "' }.title", nullValue())
        .body("items.find { it.itemId == '" + open + "' }.title", is("Åben sag"));
    agenda("direktoer", "it-admin").body("items.title", everyItem(nullValue()));
  }

  @Test
  void onePersonsItemIsToldWithoutAWordOfWhatItSays() {
    item("direktoer", closed)
        .body("readable", is(true))
        .body("closed", is(true))
        .body("bodyCode", is("DIR"))
        .body("title", nullValue());
    item("centerchef-hrc", closed).body("known", is(true)).body("readable", is(false));
    item("medarbejder", closed).body("known", is(false)).body("readable", is(false));
    item("medarbejder", UUID.randomUUID().toString(), 404);
  }

  @Test
  void whoIsConflictedIsToldToBe() {
    Members.ofTheBoard();
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("username", "direktoer", "reason", "Nær familie"))
        .post("/api/meetings/v1/items/" + open + "/conflicts")
        .then()
        .statusCode(200);
    item("direktoer", open).body("conflicted", is(true)).body("readable", is(false));
    agenda("direktoer", "kommunaldirektoer")
        .body("items.find { it.itemId == '" + open + "' }.conflicted", is(true))
        .body("items.find { it.itemId == '" + open + "' }.title", nullValue());
  }

  @Test
  void nothingIsReportedAsReadByOneWhoReadNothing() {
    agenda("direktoer", "direktoer");
    item("direktoer", closed);
    assertThat(house.events("closed-item.read", closed)).isEmpty();
  }

  @Test
  void theMeetingsAPersonWouldSeeAreListed() {
    meetings("centerchef-hrc").body("items.id", hasItem(meeting));
    meetings("medarbejder").body("items", empty());
    assertThat(meetings("centerchef-hrc").extract().<String>path("items[0].bodyCode"))
        .isEqualTo("DIR");
  }

  @Test
  void noPreviewIsGivenWhileRightsAreNotKnown() {
    house.loseContactToAccess();
    House.get(Persona.SERVICE, "/reading-previews/items/" + closed + "?person=direktoer")
        .statusCode(503);
    house.confirmAccess();
    item("direktoer", closed).body("readable", is(true));
  }

  private static ValidatableResponse meetings(String person) {
    return House.get(
            Persona.SERVICE, "/reading-previews/meetings?body=DIR&pageSize=200&person=" + person)
        .statusCode(200);
  }

  private ValidatableResponse agenda(String person, String asker) {
    return House.get(
            Persona.SERVICE,
            "/reading-previews/meetings/" + meeting + "?person=" + person + "&asker=" + asker)
        .statusCode(200);
  }

  private static ValidatableResponse item(String person, String id) {
    return item(person, id, 200);
  }

  private static ValidatableResponse item(String person, String id, int status) {
    return House.get(Persona.SERVICE, "/reading-previews/items/" + id + "?person=" + person)
        .statusCode(status);
  }
}
