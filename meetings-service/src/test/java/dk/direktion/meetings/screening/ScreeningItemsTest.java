package dk.direktion.meetings.screening;

import static dk.direktion.testing.Persona.CENTERCHEF_HRC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.DIREKTOER_OEKONOMI;
import static dk.direktion.testing.Persona.KOMMUNALDIREKTOER;
import static dk.direktion.testing.Persona.MEDARBEJDER;
import static dk.direktion.testing.Persona.SAGSBEHANDLER;
import static dk.direktion.testing.Persona.SEKRETARIAT;
import static dk.direktion.testing.Persona.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.meetings.Members;
import dk.direktion.meetings.casewriting.CaseDrafts;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ScreeningItemsTest {

  @Inject House house;
  private LocalDateTime start;
  private String meeting;
  private String item;

  @BeforeEach
  void aClosedItem() {
    house.open();
    Members.of("DIR-INT");
    Members.of("DIR");
    Members.chair("DIR-INT", "kommunaldirektoer");
    Members.chair("DIR", "kommunaldirektoer");
    start = House.freeTuesday();
    meeting = House.meetingWithOpenAgenda("DIR", start);
    item =
        House.item(
            meeting,
            Map.of("title", "Personalesag", "closed", true, "caseNumber", House.caseNumber()));
  }

  @Test
  void onlyTheNamedReadItAndTheOthersAreToldThatItIsKeptForSome() {
    House.itemView(item).body("screened", equalTo(false)).body("actions", hasItem("screen"));
    Screened.keep(SEKRETARIAT, item, SEKRETARIAT, DIREKTOER)
        .statusCode(200)
        .body("screened", equalTo(true))
        .body("readers.username", containsInAnyOrder("sekretariat", "direktoer"))
        .body("possibleReaders.username", hasItems("kommunaldirektoer", "direktoer-oekonomi"))
        .body("possibleReaders.username", not(hasItem("centerchef-hrc")));
    see(DIREKTOER).body("title", equalTo("Personalesag")).body("screened", equalTo(true));
    House.itemView(item).body("actions", hasItem("screen")).body("actions", not(hasItem("open")));
    see(DIREKTOER_OEKONOMI)
        .body("readable", equalTo(false))
        .body("screened", equalTo(true))
        .body("conflicted", equalTo(false))
        .body("title", equalTo("Closed"))
        .body("caseNumber", nullValue())
        .body("actions", not(hasItem("screen")));
    see(CENTERCHEF_HRC).body("readable", equalTo(false)).body("screened", equalTo(false));
    House.get(DIREKTOER_OEKONOMI, "/meetings/" + meeting)
        .body("items[1].readable", equalTo(false))
        .body("items[1].screened", equalTo(true))
        .body("items[1].caseNumber", nullValue());
    House.get(DIREKTOER, "/meetings/" + meeting)
        .body("items.findAll { it.screened }.title", contains("Personalesag"));
    House.get(CENTERCHEF_HRC, "/meetings/" + meeting)
        .body("items[1].closed", equalTo(true))
        .body("items[1].screened", equalTo(false));
    House.get(DIREKTOER_OEKONOMI, "/items/" + item + "/notes").body("items", nullValue());
    House.get(DIREKTOER, "/items/" + item + "/readers")
        .body("items.username", contains("sekretariat"));
  }

  @Test
  void whoIsNamedOrTakenOffReadsOrNotAtOnceAndTheLogIsTold() {
    Screened.keep(SEKRETARIAT, item, SEKRETARIAT, DIREKTOER).statusCode(200);
    Screened.keep(SEKRETARIAT, item, SEKRETARIAT, DIREKTOER_OEKONOMI).statusCode(200);
    see(DIREKTOER).body("readable", equalTo(false));
    see(DIREKTOER_OEKONOMI).body("readable", equalTo(true));
    Screened.lift(SEKRETARIAT, item).statusCode(204);
    see(DIREKTOER).body("readable", equalTo(true)).body("screened", equalTo(false));
    assertThat(house.events("item.screened", item)).hasSize(1);
    assertThat(house.events("item.screening-reader-added", item))
        .extracting(event -> event.get("person").asText())
        .containsExactly("direktoer", "sekretariat", "direktoer-oekonomi");
    assertThat(house.events("item.screening-reader-removed", item))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.get("person").asText()).isEqualTo("direktoer");
              assertThat(event.get("by").asText()).isEqualTo("sekretariat");
              assertThat(event.hasNonNull("at")).isTrue();
            });
    assertThat(house.events("item.screening-lifted", item)).hasSize(1);
  }

  @Test
  void theChiefExecutiveSetsTheListAlsoWhereHeIsNotOnItAndNobodyElseOutsideItDoes() {
    Screened.keep(SEKRETARIAT, item, SEKRETARIAT, DIREKTOER).statusCode(200);
    see(KOMMUNALDIREKTOER).body("readable", equalTo(false)).body("actions", hasItem("screen"));
    Screened.keep(DIREKTOER, item, DIREKTOER).statusCode(403);
    Screened.keep(KOMMUNALDIREKTOER, item, KOMMUNALDIREKTOER, DIREKTOER).statusCode(200);
    see(KOMMUNALDIREKTOER).body("readable", equalTo(true));
    see(SEKRETARIAT).body("readable", equalTo(false)).body("actions", not(hasItem("screen")));
    Screened.keep(SEKRETARIAT, item, SEKRETARIAT).statusCode(403);
    for (Persona other : List.of(DIREKTOER, SEKRETARIAT)) {
      other.request().get(Screened.path(item)).then().statusCode(403);
    }
  }

  @Test
  void whoCannotReadAllOfTheAgendaNeitherDecidesApprovesNorCancels() {
    Screened.keep(KOMMUNALDIREKTOER, item, KOMMUNALDIREKTOER).statusCode(200);
    House.step(meeting, "agenda/publication");
    House.as(SEKRETARIAT)
        .body(Map.of("text", "x", "outcome", "NOTED"))
        .put(House.API + "/items/" + item + "/decision")
        .then()
        .statusCode(403);
    for (String step : List.of("minutes/approval", "cancellation")) {
      House.as(SEKRETARIAT)
          .body(Map.of("reason", "x"))
          .post(House.API + "/meetings/" + meeting + "/" + step)
          .then()
          .statusCode(403)
          .body("type", equalTo("/problems/screened-in-agenda"));
    }
  }

  @Test
  void aConflictOfInterestTakesANamedReaderOut() {
    Screened.keep(SEKRETARIAT, item, SEKRETARIAT, DIREKTOER).statusCode(200);
    House.as(SEKRETARIAT)
        .body(Map.of("username", "direktoer", "reason", "Nær familie"))
        .post(House.API + "/items/" + item + "/conflicts")
        .then()
        .statusCode(200);
    see(DIREKTOER).body("readable", equalTo(false)).body("conflicted", equalTo(true));
  }

  @Test
  void aConflictedChiefExecutiveDoesNotSetTheList() {
    House.as(SEKRETARIAT)
        .body(Map.of("username", "kommunaldirektoer", "reason", "Sagen handler om ham"))
        .post(House.API + "/items/" + item + "/conflicts")
        .then()
        .statusCode(200);
    Screened.keep(KOMMUNALDIREKTOER, item, KOMMUNALDIREKTOER).statusCode(403);
    see(KOMMUNALDIREKTOER).body("actions", empty());
  }

  @Test
  void whatIsPutOffStaysScreened() {
    String next = House.meetingWithOpenAgenda("DIR", start.plusHours(2));
    Screened.keep(SEKRETARIAT, item, SEKRETARIAT, DIREKTOER).statusCode(200);
    House.step(meeting, "agenda/publication");
    House.decide(item, "POSTPONED");
    House.step(meeting, "minutes/approval");
    String moved =
        House.meetingView(next).extract().path("items.find { it.title == 'Personalesag' }.id");
    assertThat(moved).isNotNull();
    House.get(DIREKTOER, "/items/" + moved).body("readable", equalTo(true));
    House.get(DIREKTOER_OEKONOMI, "/items/" + moved).body("readable", equalTo(false));
    Screened.keep(SEKRETARIAT, moved, SEKRETARIAT, DIREKTOER_OEKONOMI).statusCode(200);
    see(DIREKTOER).body("readable", equalTo(false));
    see(DIREKTOER_OEKONOMI).body("readable", equalTo(true));
  }

  @Test
  void theListNamesNobodyWithoutTheRightAndAlwaysWhoSetsIt() {
    for (Persona without : List.of(CENTERCHEF_HRC, MEDARBEJDER)) {
      Screened.keep(SEKRETARIAT, item, SEKRETARIAT, without)
          .statusCode(400)
          .body("errors.field", contains("readers"));
    }
    Screened.keep(SEKRETARIAT, item, DIREKTOER)
        .statusCode(400)
        .body("errors.field", contains("readers"));
    see(DIREKTOER_OEKONOMI).body("readable", equalTo(true));
  }

  @Test
  void aListSetMeanwhileByAnotherIsNotOverwritten() {
    Screened.keep(SEKRETARIAT, item, SEKRETARIAT, DIREKTOER).statusCode(200);
    Screened.keep(SEKRETARIAT, item, "\"0\"", SEKRETARIAT).statusCode(412);
    see(DIREKTOER).body("readable", equalTo(true));
  }

  @Test
  void anOpenItemIsClosedFirstAndAScreenedOneStaysClosed() {
    String open = House.item(meeting, "Åben sag");
    Screened.keep(SEKRETARIAT, open, SEKRETARIAT)
        .statusCode(409)
        .body("type", equalTo("/problems/only-closed-items-are-screened"));
    Screened.keep(SEKRETARIAT, item, SEKRETARIAT).statusCode(200);
    House.as(SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(Map.of("closed", false))
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/screened-item-stays-closed"));
  }

  @Test
  void anExplanationIsToldThatItIsKeptForOthers() {
    Screened.keep(SEKRETARIAT, item, SEKRETARIAT).statusCode(200);
    preview("direktoer").body("readable", equalTo(false)).body("screened", equalTo(true));
    preview("sekretariat").body("readable", equalTo(true)).body("screened", equalTo(false));
    preview("centerchef-hrc").body("readable", equalTo(false)).body("screened", equalTo(false));
  }

  @Test
  void theCaseAsItWasWrittenIsKeptFromItsAuthorToo() {
    CaseDrafts.people(house);
    String draft = CaseDrafts.ready("Afsked af en leder", "DIR");
    SAGSBEHANDLER.request().get(CaseDrafts.DRAFTS + "/" + draft).then().statusCode(200);
    String taken = take(meeting, "Afsked af en leder");
    House.as(SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + taken))
        .body(Map.of("closed", true))
        .patch(House.API + "/items/" + taken)
        .then()
        .statusCode(200);
    Screened.keep(SEKRETARIAT, taken, SEKRETARIAT).statusCode(200);
    SEKRETARIAT.request().get(CaseDrafts.DRAFTS + "/" + draft).then().statusCode(200);
    for (Persona other : List.of(SAGSBEHANDLER, CENTERCHEF_HRC, DIREKTOER)) {
      other.request().get(CaseDrafts.DRAFTS + "/" + draft).then().statusCode(404);
      House.get(other, "/case-presentations?pageSize=200")
          .statusCode(200)
          .body("items.id", not(hasItem(draft)));
    }
  }

  @Test
  void whatGoesOnToTheNextBodyIsClosedAndScreenedThereAndOfferedToNobodyElse() {
    CaseDrafts.people(house);
    String next = House.meetingWithOpenAgenda("CF", start.plusDays(1));
    String draft = CaseDrafts.ready("Bortvisning", "DIR", "CF");
    String taken = take(meeting, "Bortvisning");
    House.as(SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + taken))
        .body(Map.of("closed", true))
        .patch(House.API + "/items/" + taken)
        .then()
        .statusCode(200);
    Screened.keep(SEKRETARIAT, taken, SEKRETARIAT, DIREKTOER).statusCode(200);
    House.step(meeting, "agenda/publication");
    House.decide(item, "NOTED");
    House.decide(taken, "APPROVED");
    House.step(meeting, "minutes/approval");
    String key = offered(next, "Bortvisning");
    Screened.keep(KOMMUNALDIREKTOER, taken, KOMMUNALDIREKTOER, DIREKTOER).statusCode(200);
    assertThat(offered(next, "Bortvisning")).isNull();
    House.as(SEKRETARIAT)
        .post(House.API + "/meetings/" + next + "/agenda/proposals/" + key)
        .then()
        .statusCode(409);
    Screened.keep(KOMMUNALDIREKTOER, taken, KOMMUNALDIREKTOER, DIREKTOER, SEKRETARIAT)
        .statusCode(200);
    String second = take(next, "Bortvisning");
    House.get(DIREKTOER, "/items/" + second)
        .body("title", equalTo("Bortvisning"))
        .body("closed", equalTo(true))
        .body("screened", equalTo(true));
    House.get(DIREKTOER_OEKONOMI, "/items/" + second).body("readable", equalTo(false));
    SAGSBEHANDLER.request().get(CaseDrafts.DRAFTS + "/" + draft).then().statusCode(404);
  }

  private static String take(String meetingId, String title) {
    return House.as(SEKRETARIAT)
        .post(
            House.API + "/meetings/" + meetingId + "/agenda/proposals/" + offered(meetingId, title))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String offered(String meetingId, String title) {
    return House.get(SEKRETARIAT, "/meetings/" + meetingId + "/agenda/proposals?pageSize=200")
        .statusCode(200)
        .extract()
        .path("items.find { it.title == '" + title + "' }?.key");
  }

  private ValidatableResponse see(Persona persona) {
    return House.get(persona, "/items/" + item).statusCode(200);
  }

  private ValidatableResponse preview(String person) {
    return House.get(SERVICE, "/reading-previews/items/" + item + "?person=" + person)
        .statusCode(200);
  }
}
