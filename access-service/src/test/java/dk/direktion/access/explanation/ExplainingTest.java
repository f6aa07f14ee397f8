package dk.direktion.access.explanation;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static dk.direktion.testing.Persona.KOMMUNALDIREKTOER;
import static dk.direktion.testing.Persona.REVISOR;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
@QuarkusTestResource(StandInMeetings.class)
class ExplainingTest {

  private static final String API = "/api/access/v1/explanations";
  private static final String BEFORE = "2016-01-19";
  private static final String AHEAD = "2040-01-19";

  @Inject Newcomers newcomers;

  @Test
  void aPositionIsTheReasonWhyADirectorReadsAClosedItem() {
    String item = item("direktoer", "DIR", BEFORE, true, "readable");
    explain("direktoer", item)
        .body("mayRead", is(true))
        .body("agendaItem.closed", is(true))
        .body("reasons.code", contains("item-closed", "right-covers"))
        .body("reasons[0].text", is("Punkt 3 på mødet i Organet den 19. januar 2016 er lukket"))
        .body("reasons[1].weight", is("FOR"))
        .body("reasons[1].source", startsWith("position:"))
        .body("reasons[1].text", startsWith("Stilling: "))
        .body("reasons[1].text", endsWith(": læseadgang, der omfatter punktet"));
  }

  @Test
  void withoutPositionOrGrantThereIsNoReasonToReadIt() {
    String item = item("medarbejder", "DIR-INT", AHEAD, true, "hidden");
    explain("medarbejder", item)
        .body("mayRead", is(false))
        .body("reasons.code", contains("item-closed", "no-right"))
        .body("reasons[1].text", containsString("Direktionen internt"));
  }

  @Test
  void aGrantToOpenItemsDoesNotReachAClosedOne() {
    Newcomer reader = newcomers.inHrc();
    AnApplication.by(reader::request).granted();
    explain(reader.username(), item(reader.username(), "DIR", AHEAD, false, "readable"))
        .body("mayRead", is(true))
        .body("reasons.code", contains("item-open", "right-covers"));
    explain(reader.username(), item(reader.username(), "DIR", AHEAD, true, "hidden"))
        .body("mayRead", is(false))
        .body("reasons.code", contains("item-closed", "right-open-only"))
        .body("reasons[1].source", startsWith("grant:"));
  }

  @Test
  void aNewReadersRightDoesNotReachOlderClosedItems() {
    Newcomer reader = newcomers.inHrc();
    Map<String, Object> body = AnApplication.body();
    body.put("scope", "OPEN_AND_CLOSED");
    AnApplication.by(reader::request, body).granted();
    explain(reader.username(), item(reader.username(), "DIR", BEFORE, true, "hidden"))
        .body("mayRead", is(false))
        .body("reasons.code", contains("item-closed", "right-later"));
    explain(reader.username(), item(reader.username(), "DIR", AHEAD, true, "readable"))
        .body("mayRead", is(true));
  }

  @Test
  void aRevokedGrantIsToldToBeOne() {
    Newcomer reader = newcomers.inHrc();
    String grant = AnApplication.by(reader::request).granted();
    DIREKTOER
        .request()
        .contentType(JSON)
        .body(Map.of("reason", "Opgaven er slut"))
        .post("/api/access/v1/grants/" + grant + "/revocation")
        .then()
        .statusCode(200);
    explain(reader.username(), item(reader.username(), "DIR", AHEAD, false, "hidden"))
        .body("mayRead", is(false))
        .body("reasons.code", contains("item-open", "grant-revoked", "no-right"));
  }

  @Test
  void aConflictOfInterestStandsAboveEveryRight() {
    explain("direktoer", item("direktoer", "DIR", BEFORE, false, "conflicted"))
        .body("mayRead", is(false))
        .body("reasons.code", contains("item-open", "right-covers", "conflicted"));
  }

  @Test
  void anItemKeptForNamedReadersStandsAboveEveryRight() {
    explain("direktoer", item("direktoer", "DIR", BEFORE, true, "screened"))
        .body("mayRead", is(false))
        .body("reasons.code", contains("item-closed", "right-covers", "screened"))
        .body("reasons[2].weight", is("AGAINST"))
        .body("reasons[2].text", startsWith("Punktet er skærmet"));
  }

  @Test
  void whereMeetingsDecidesOtherwiseTheAnswerIsItsOwnAndSaysSo() {
    explain("direktoer", item("direktoer", "DIR", BEFORE, true, "hidden"))
        .body("mayRead", is(false))
        .body("reasons.code", contains("item-closed", "right-covers", "decided-otherwise"));
    explain("medarbejder", item("medarbejder", "DIR-INT", AHEAD, true, "readable"))
        .body("mayRead", is(true))
        .body("reasons.code", contains("item-closed", "no-right", "decided-otherwise"));
  }

  @Test
  void onlyThoseWhoAnswerForAccessAskAndThePersonSeesThatTheyDid() {
    Newcomer person = newcomers.inHrc();
    String item = item(person.username(), "DIR", BEFORE, true, "hidden");
    for (Persona curious : new Persona[] {KOMMUNALDIREKTOER, DIREKTOER, Persona.MEDARBEJDER}) {
      ask(curious, person.username(), item).statusCode(403);
    }
    ask(CENTERCHEF_BYC, person.username(), item).statusCode(200);
    person
        .request()
        .get("/api/access/v1/people/me/audit-entries")
        .then()
        .body("items.action", contains("explanation.asked"))
        .body("items.actor", contains("centerchef-byc"))
        .body("items[0].details.itemId", is(item));
  }

  @Test
  void anUnknownPersonAnUnknownItemAndAMissingOneAreNamed() {
    ask(IT_ADMIN, "findes-ikke", UUID.randomUUID().toString()).statusCode(404);
    ask(IT_ADMIN, "medarbejder", "00000000-0000-7000-8000-000000000404").statusCode(404);
    IT_ADMIN
        .request()
        .queryParam("person", "medarbejder")
        .get(API)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("agendaItem"));
  }

  @Test
  void anAnswerThatCannotBeReadIsNotGuessed() {
    String item = UUID.randomUUID().toString();
    StandInMeetings.answers("/items/" + item + "?person=medarbejder", "ikke json");
    ask(IT_ADMIN, "medarbejder", item)
        .statusCode(503)
        .body("type", is("/problems/meetings-unavailable"));
  }

  @Test
  void anAgendaIsShownAsMeetingsGivesItForThePersonAndTheAsker() {
    String meeting = UUID.randomUUID().toString();
    StandInMeetings.answers(
        "/meetings/" + meeting + "?asker=it-admin&person=medarbejder",
        "{\"meetingId\": \""
            + meeting
            + "\", \"bodyCode\": \"DIR\", \"bodyName\": \"Direktionen\","
            + " \"start\": \"2016-01-19T09:00\", \"state\": \"HELD\", \"known\": true, \"items\":"
            + " [{\"itemId\": \""
            + meeting
            + "\", \"number\": 1, \"closed\": true, \"readable\":"
            + " false, \"conflicted\": false, \"title\": null}]}");
    IT_ADMIN
        .request()
        .queryParam("person", "medarbejder")
        .get(API + "/meetings/" + meeting)
        .then()
        .statusCode(200)
        .body("known", is(true))
        .body("items.readable", contains(false));
    REVISOR
        .request()
        .queryParam("action", "agenda.previewed")
        .queryParam("subject", "medarbejder")
        .get("/api/access/v1/audit-entries")
        .then()
        .body("items.details.meetingId", hasItem(meeting));
    IT_ADMIN
        .request()
        .queryParam("person", "medarbejder")
        .get(API + "/meetings")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  private static String item(
      String person, String body, String date, boolean closed, String outcome) {
    String item = UUID.randomUUID().toString();
    StandInMeetings.tellsOf(item, person, body, date, closed, outcome);
    return item;
  }

  private static ValidatableResponse explain(String person, String item) {
    return ask(IT_ADMIN, person, item).statusCode(200);
  }

  private static ValidatableResponse ask(Persona asker, String person, String item) {
    return asker
        .request()
        .queryParam("person", person)
        .queryParam("agendaItem", item)
        .get(API)
        .then();
  }
}
