package dk.direktion.meetings.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.meetings.Members;
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
class ConflictsOfInterestTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
    Members.of("DIR");
    Members.join("DIR", "direktoer-oekonomi", "Anders Lykkegaard");
  }

  @Test
  void aConflictedMemberSeesTheNumberAndNothingElse() {
    String title = "Leje af lokaler " + House.caseNumber();
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, Map.of("title", title, "caseNumber", House.caseNumber()));
    House.get(Persona.DIREKTOER, "/items/" + item).body("actions", hasItem("record-own-conflict"));
    record(Persona.SEKRETARIAT, item, "direktoer")
        .statusCode(200)
        .body("conflicts.name", contains("Birgitte Nørskov"))
        .body("conflicts.provision", contains("Forvaltningsloven § 3, stk. 1, nr. 1"))
        .body(
            "conflictSentence",
            equalTo("Birgitte Nørskov deltog ikke i behandlingen på grund af inhabilitet."));
    House.step(meeting, "agenda/publication");
    House.decide(item, Map.of("text", "Lejes.", "outcome", "APPROVED"));

    House.get(Persona.DIREKTOER, "/items/" + item)
        .statusCode(200)
        .body("conflicted", equalTo(true))
        .body("readable", equalTo(false))
        .body("title", equalTo("Conflict of interest"))
        .body("number", equalTo(2))
        .body("caseNumber", nullValue())
        .body("conflicts", empty())
        .body("decisions", empty())
        .body("actions", empty());
    House.get(Persona.DIREKTOER, "/meetings/" + meeting)
        .body("items[1].conflicted", equalTo(true))
        .body("items[1].title", equalTo("Conflict of interest"))
        .body("items[1].hasDecision", equalTo(false));
    assertThat(House.get(Persona.DIREKTOER, "/cases?q=" + title).extract().asString())
        .doesNotContain(title);
    House.get(Persona.DIREKTOER_OEKONOMI, "/items/" + item)
        .body("title", equalTo(title))
        .body("decisions.text", contains("Lejes."));
    assertThat(house.events("item.conflict-recorded", item))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.get("person").asText()).isEqualTo("direktoer");
              assertThat(event.toString()).doesNotContain("Leje af lokaler", "Ejer");
            });
  }

  @Test
  void oneDeclaresOneselfButNobodyElse() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Leje af lokaler");
    record(Persona.DIREKTOER, item, "direktoer-oekonomi").statusCode(403);
    record(Persona.DIREKTOER, item, "direktoer").statusCode(200).body("readable", equalTo(false));
    record(Persona.DIREKTOER, item, "direktoer").statusCode(403);
    record(Persona.SEKRETARIAT, item, "direktoer")
        .statusCode(409)
        .body("type", equalTo("/problems/conflict-already-recorded"));
    record(Persona.SEKRETARIAT, item, "ingen")
        .statusCode(400)
        .body("errors.field", contains("username"));
    record(Persona.MEDARBEJDER, item, "medarbejder").statusCode(404);
  }

  @Test
  void aWithdrawalIsOnRecordAndOnlyOneWhoReadsTheItemMakesIt() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Leje af lokaler");
    String conflict =
        record(Persona.SEKRETARIAT, item, "direktoer").extract().path("conflicts[0].id");
    withdraw(Persona.DIREKTOER, item, conflict).statusCode(403);
    withdraw(Persona.SEKRETARIAT, item, meeting).statusCode(404);
    withdraw(Persona.SEKRETARIAT, item, conflict)
        .statusCode(200)
        .body("conflicts[0].withdrawnAt", notNullValue())
        .body("conflicts[0].withdrawalReason", equalTo("Lokalerne er solgt"))
        .body("conflictSentence", nullValue());
    withdraw(Persona.SEKRETARIAT, item, conflict)
        .statusCode(409)
        .body("type", equalTo("/problems/conflict-already-withdrawn"));
    House.get(Persona.DIREKTOER, "/items/" + item).body("title", equalTo("Leje af lokaler"));
    assertThat(house.events("item.conflict-withdrawn", item)).hasSize(1);
  }

  @Test
  void theConflictFollowsAnItemThatIsPutOffAndTheMinutesKeepWhatStoodThen() {
    LocalDateTime start = House.freeTuesday();
    String first = House.meetingWithOpenAgenda("DIR", start);
    String next = House.meetingWithOpenAgenda("DIR", start.plusHours(2));
    String item = House.item(first, "Leje af lokaler");
    String conflict =
        record(Persona.SEKRETARIAT, item, "direktoer").extract().path("conflicts[0].id");
    House.step(first, "agenda/publication");
    House.decide(item, "POSTPONED");
    House.step(first, "minutes/approval");
    String moved =
        House.meetingView(next).extract().path("items.find { it.title == 'Leje af lokaler' }.id");
    House.get(Persona.DIREKTOER, "/items/" + moved).body("conflicted", equalTo(true));
    House.itemView(moved).body("conflicts.id", contains(conflict));
    record(Persona.SEKRETARIAT, item, "direktoer-oekonomi")
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-already-approved"));

    withdraw(Persona.SEKRETARIAT, moved, conflict)
        .statusCode(200)
        .body("conflictSentence", nullValue());
    House.get(Persona.DIREKTOER, "/items/" + moved).body("readable", equalTo(true));
    House.itemView(item)
        .body(
            "conflictSentence",
            equalTo("Birgitte Nørskov deltog ikke i behandlingen på grund af inhabilitet."));
  }

  @Test
  void theConflictStaysWhenTheItemItWasRecordedOnIsTakenOffAgain() {
    LocalDateTime start = House.freeTuesday();
    String first = House.meetingWithOpenAgenda("DIR", start);
    String next = House.meetingWithOpenAgenda("DIR", start.plusHours(2));
    String item = House.item(first, "Leje af lokaler");
    House.step(first, "agenda/publication");
    House.decide(item, "POSTPONED");
    House.step(first, "holding");
    String moved =
        House.meetingView(next).extract().path("items.find { it.title == 'Leje af lokaler' }.id");
    String conflict =
        record(Persona.SEKRETARIAT, moved, "direktoer").extract().path("conflicts[0].id");
    int version = House.itemView(item).extract().path("decisions[0].version");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("text", "Taget til efterretning.", "outcome", "NOTED"))
        .put(House.API + "/items/" + item + "/decision")
        .then()
        .statusCode(200);
    House.get(Persona.SEKRETARIAT, "/items/" + moved).statusCode(404);
    House.itemView(item).body("conflicts.id", contains(conflict));
    House.get(Persona.DIREKTOER, "/items/" + item)
        .body("conflicted", equalTo(true))
        .body("readable", equalTo(false));
  }

  @Test
  void aConflictedSecretaryActsNeitherOnTheItemNorForTheWholeAgenda() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Sekretariatets lokaler");
    record(Persona.SEKRETARIAT, item, "sekretariat")
        .statusCode(200)
        .body("conflicted", equalTo(true));
    String tag = House.tag("/items/" + item);
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", tag)
        .body(Map.of("title", "x"))
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(403);
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", tag)
        .delete(House.API + "/items/" + item)
        .then()
        .statusCode(403);
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", tag)
        .body(Map.of("guests", List.of()))
        .put(House.API + "/items/" + item + "/guests")
        .then()
        .statusCode(403);
    // Publishing needs no reading of it: the version holds the item all the same.
    House.step(meeting, "agenda/publication");
    House.get(Persona.DIREKTOER, "/meetings/" + meeting + "/agenda/versions")
        .body("items[0].items.title", hasItems("Sekretariatets lokaler"));
    House.get(Persona.SEKRETARIAT, "/meetings/" + meeting + "/agenda/versions")
        .body("items[0].items.title", not(hasItem("Sekretariatets lokaler")));
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("text", "x", "outcome", "NOTED"))
        .put(House.API + "/items/" + item + "/decision")
        .then()
        .statusCode(403);
    for (String step : List.of("minutes/approval", "cancellation")) {
      House.as(Persona.SEKRETARIAT)
          .body(Map.of("reason", "x"))
          .post(House.API + "/meetings/" + meeting + "/" + step)
          .then()
          .statusCode(403)
          .body("type", equalTo("/problems/conflicted-in-agenda"));
    }
  }

  private static ValidatableResponse record(Persona persona, String item, String username) {
    return House.as(persona)
        .body(
            Map.of(
                "username", username,
                "reason", "Ejer lokalerne",
                "provision", "Forvaltningsloven § 3, stk. 1, nr. 1"))
        .post(House.API + "/items/" + item + "/conflicts")
        .then();
  }

  private static ValidatableResponse withdraw(Persona persona, String item, String conflict) {
    return House.as(persona)
        .body(Map.of("reason", "Lokalerne er solgt"))
        .post(House.API + "/items/" + item + "/conflicts/" + conflict + "/withdrawal")
        .then();
  }
}
