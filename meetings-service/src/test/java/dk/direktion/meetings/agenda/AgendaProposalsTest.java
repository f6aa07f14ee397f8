package dk.direktion.meetings.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.direktion.meetings.House;
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
class AgendaProposalsTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void aStandingItemThatWasTakenOffIsOfferedAgainAndGoesBackToItsPlace() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    House.item(meeting, "Sag");
    of(meeting).body("items.key", not(hasItem("standing:ECONOMY")));
    String economy = House.meetingView(meeting).extract().path("items[0].id");
    remove(economy).statusCode(204);
    of(meeting).body("items.key", hasItem("standing:ECONOMY"));
    String back = take(meeting, "standing:ECONOMY").statusCode(201).extract().path("id");
    House.meetingView(meeting)
        .body("items[0].id", equalTo(back))
        .body("items.standing", contains(true, false, true, true))
        .body("items.number", contains(1, 2, 3, 4));
    take(meeting, "standing:ECONOMY")
        .statusCode(409)
        .body("type", equalTo("/problems/proposal-no-longer-offered"));
    take(meeting, "standing:NONSENSE").statusCode(409);
    take(meeting, "nonsense").statusCode(409);
  }

  @Test
  void whatWasPutOffAndThenTakenOffWaitsForTheNextAgendaWithItsDecisions() {
    LocalDateTime start = House.freeTuesday();
    String first = House.meetingWithOpenAgenda("CF", start);
    String next = House.meetingWithOpenAgenda("CF", start.plusHours(2));
    String item = House.item(first, Map.of("title", "Ferieplan", "recommender", "HRC"));
    House.step(first, "agenda/publication");
    String decision = House.decide(item, "POSTPONED");
    House.step(first, "minutes/approval");
    of(next).body("items.title", not(hasItem("Ferieplan")));
    String moved =
        House.meetingView(next).extract().path("items.find { it.title == 'Ferieplan' }.id");

    remove(moved).statusCode(204);
    consequence(decision).body("consequence.status", equalTo("PENDING"));
    String key = "postponed:" + item;
    of(next)
        .body("items.key", hasItem(key))
        .body("items.find { it.key == '" + key + "' }.detail", containsString("Chefforum"));

    String again = take(next, key).statusCode(201).extract().path("id");
    House.itemView(again)
        .body("recommender", equalTo("HRC"))
        .body("decisions.outcome", contains("POSTPONED"));
    consequence(decision)
        .body("consequence.status", equalTo("CARRIED_OUT"))
        .body("consequence.link.path", containsString(again));
    of(next).body("items.key", not(hasItem(key)));
  }

  @Test
  void whatStoodOnACancelledMeetingOrWasReferredWaitsToo() {
    LocalDateTime start = House.freeTuesday();
    String cancelled = House.meetingWithOpenAgenda("CF", start);
    String stranded = House.closedItem(cancelled, "Lokaler");
    String board = House.meetingWithOpenAgenda("DIR", start);
    String later = House.meetingWithOpenAgenda("CF", start.plusHours(2));
    String referred = House.item(board, "Fælles indkøb");
    House.step(board, "agenda/publication");
    House.decide(
        referred,
        Map.of("text", "Sendes videre.", "outcome", "REFERRED", "referredToBodyCode", "CF"));
    cancel(cancelled);
    House.step(board, "minutes/approval");
    String moved =
        House.meetingView(later).extract().path("items.find { it.title == 'Fælles indkøb' }.id");
    remove(moved).statusCode(204);

    of(later)
        .body("items.find { it.key == 'postponed:" + stranded + "' }.closed", equalTo(true))
        .body(
            "items.find { it.key == 'postponed:" + stranded + "' }.detail",
            containsString("aflyst"));
    of(later).body("items.key", hasItem("referred:" + referred));
    take(later, "postponed:" + stranded).statusCode(201).body("closed", equalTo(true));
    take(later, "referred:" + referred).statusCode(201);
    House.meetingView(later).body("items.title", contains("Lokaler", "Fælles indkøb"));
    take(cancelled, "postponed:" + stranded)
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-closed-for-cases"));
    House.get(Persona.SEKRETARIAT, "/meetings/" + cancelled + "/agenda/proposals")
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void anItemThatCameAfterPublicationCanBeUndoneUntilItIsPublished() {
    String meeting = House.meetingWithOpenAgenda("CF", House.freeTuesday());
    String first = House.item(meeting, "Første sag");
    House.step(meeting, "agenda/publication");
    remove(first).statusCode(409).body("type", equalTo("/problems/item-cannot-be-removed"));
    String second = House.item(meeting, "Anden sag");
    House.meetingView(meeting)
        .body("items.unpublished", contains(false, true))
        .body("items.supplementary", contains(false, true));
    remove(second).statusCode(204);
    House.as(Persona.SEKRETARIAT)
        .post(House.API + "/meetings/" + meeting + "/agenda/publication")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/nothing-new-to-publish"));
    House.meetingView(meeting).body("agendaVersion", equalTo(1));
  }

  @Test
  void anOrderThatNamesAnItemTwiceOrAnUnknownOneIsRefusedPlainly() {
    String meeting = House.meetingWithOpenAgenda("CF", House.freeTuesday());
    String item = House.item(meeting, "Sag");
    for (List<String> order : List.of(List.of(item, item), List.of(item, meeting))) {
      House.as(Persona.SEKRETARIAT)
          .header("If-Match", House.tag("/meetings/" + meeting))
          .body(Map.of("itemIds", order))
          .put(House.API + "/meetings/" + meeting + "/agenda/order")
          .then()
          .statusCode(400)
          .body("errors.field", contains("itemIds"));
    }
  }

  private static ValidatableResponse of(String meeting) {
    return House.get(Persona.SEKRETARIAT, "/meetings/" + meeting + "/agenda/proposals?pageSize=200")
        .statusCode(200);
  }

  private static ValidatableResponse take(String meeting, String key) {
    return House.as(Persona.SEKRETARIAT)
        .post(House.API + "/meetings/" + meeting + "/agenda/proposals/" + key)
        .then();
  }

  private static ValidatableResponse remove(String item) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .delete(House.API + "/items/" + item)
        .then();
  }

  private static ValidatableResponse consequence(String decision) {
    return House.get(Persona.SEKRETARIAT, "/decisions/" + decision).statusCode(200);
  }

  private static void cancel(String meeting) {
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("reason", "For få punkter"))
        .post(House.API + "/meetings/" + meeting + "/cancellation")
        .then()
        .statusCode(200);
  }
}
