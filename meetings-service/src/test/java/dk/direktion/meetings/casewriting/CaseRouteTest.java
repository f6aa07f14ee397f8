package dk.direktion.meetings.casewriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

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
class CaseRouteTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
    CaseDrafts.people(house);
  }

  @Test
  void aCaseIsOfferedToTheBodyWhoseTurnItIsAndGoesOnWhenThatHasDecided() {
    LocalDateTime start = House.freeTuesday();
    String board = House.meetingWithOpenAgenda("DIR", start);
    String forum = House.meetingWithOpenAgenda("CF", start.plusHours(1));
    String id = CaseDrafts.complete(Persona.SAGSBEHANDLER, "Seniorpolitik", "DIR");
    CaseDrafts.head(
            Persona.SAGSBEHANDLER,
            id,
            Map.of("title", "Seniorpolitik", "caseNumber", "31/9001", "recommender", "HRC"))
        .statusCode(200);
    CaseDrafts.plan(
            Persona.SAGSBEHANDLER,
            id,
            List.of(
                Map.of("bodyCode", "DIR", "wishedMeetingId", board),
                Map.of("bodyCode", "CF", "wishedDate", "2031-02-01")))
        .statusCode(200)
        .body("route.wishedDate", contains(start.toLocalDate().toString(), "2031-02-01"));
    assertThat(offered(board)).doesNotContain("Seniorpolitik");
    CaseDrafts.approve(id);
    assertThat(offered(board)).contains("Seniorpolitik");
    assertThat(offered(forum)).doesNotContain("Seniorpolitik");

    String item = take(board, "Seniorpolitik");
    House.itemView(item)
        .body("title", is("Seniorpolitik"))
        .body("caseNumber", is("31/9001"))
        .body("recommendationIntro", is("HRC indstiller, at Direktionen"))
        .body("recommendationPoints.text", contains("at det sker"))
        .body("sections.presentation", is("Ordningen har to dele."))
        .body("sections.economy", is("Ingen."));
    assertThat(offered(board)).doesNotContain("Seniorpolitik");
    CaseDrafts.show(Persona.SAGSBEHANDLER, id)
        .body("route.state", contains("ON_AGENDA", "PLANNED"))
        .body("route[0].meetingDate", is(start.toLocalDate().toString()))
        .body("route[0].itemId", nullValue());
    CaseDrafts.sendBack(Persona.SEKRETARIAT, id, "For sent").statusCode(409);

    House.step(board, "agenda/publication");
    House.decide(item, "APPROVED");
    House.step(board, "minutes/approval");
    CaseDrafts.show(Persona.SEKRETARIAT, id)
        .body("state", is("AT_SECRETARIAT"))
        .body("route.state", contains("DECIDED", "READY"))
        .body("route[0].outcome", is("APPROVED"))
        .body("route[0].itemId", is(item))
        .body("log[0].kind", is("DECIDED_BY_BODY"));
    assertThat(offered(forum)).contains("Seniorpolitik");
    // Once as it was ready for the first body, once as it is for the next.
    assertThat(CaseDrafts.letters(id, "case-ready")).containsExactly("Direktionen", "Chefforum");
    String caseId = House.itemView(item).extract().path("caseId");
    House.get(Persona.CENTERCHEF_BYC, "/cases/" + caseId + "/plan")
        .statusCode(200)
        .body("routes", hasSize(1))
        .body("routes[0].title", nullValue())
        .body("routes[0].steps.bodyCode", contains("DIR", "CF"));
    House.get(Persona.CENTERCHEF_HRC, "/cases/" + caseId + "/plan")
        .body("routes[0].title", is("Seniorpolitik"));
    House.get(Persona.MEDARBEJDER, "/cases/" + caseId + "/plan").statusCode(404);
  }

  @Test
  void aPostponedCaseWaitsOnTheNextAgendaAndAReferredOneGoesThatWay() {
    LocalDateTime start = House.freeTuesday();
    String first = House.meetingWithOpenAgenda("DIR", start);
    String second = House.meetingWithOpenAgenda("DIR", start.plusDays(7));
    String forum = House.meetingWithOpenAgenda("CF", start.plusDays(8));
    String id = CaseDrafts.ready("Hjemmearbejde", "DIR", "BY");
    String item = take(first, "Hjemmearbejde");
    House.step(first, "agenda/publication");
    House.decide(item, "POSTPONED");
    House.step(first, "minutes/approval");
    CaseDrafts.show(Persona.SEKRETARIAT, id)
        .body("route.state", contains("ON_AGENDA", "PLANNED"))
        .body("route[0].meetingId", is(second));
    String moved = CaseDrafts.show(Persona.SEKRETARIAT, id).extract().path("route[0].itemId");
    House.step(second, "agenda/publication");
    House.decide(
        moved, Map.of("text", "Til forummet.", "outcome", "REFERRED", "referredToBodyCode", "CF"));
    House.step(second, "minutes/approval");
    CaseDrafts.show(Persona.SEKRETARIAT, id)
        .body("route.bodyCode", contains("DIR", "CF", "BY"))
        .body("route.state", contains("DECIDED", "ON_AGENDA", "PLANNED"))
        .body("route[1].meetingId", is(forum));
    String third = CaseDrafts.show(Persona.SEKRETARIAT, id).extract().path("route[1].itemId");
    House.step(forum, "agenda/publication");
    House.decide(
        third, Map.of("text", "Mere viden.", "outcome", "RETURNED", "responsible", "direktoer"));
    House.step(forum, "minutes/approval");
    CaseDrafts.show(Persona.SAGSBEHANDLER, id)
        .body("state", is("RETURNED"))
        .body("route.bodyCode", contains("DIR", "CF", "CF", "BY"))
        .body("actions", contains("edit", "plan-route", "submit", "withdraw"));
    CaseDrafts.approve(id);
    CaseDrafts.show(Persona.SEKRETARIAT, id)
        .body("route.state", contains("DECIDED", "DECIDED", "READY", "PLANNED"));
  }

  @Test
  void whatIsTakenOffAnAgendaIsReadyAgainAndARejectedCaseGoesNoFurther() {
    LocalDateTime start = House.freeTuesday();
    String board = House.meetingWithOpenAgenda("DIR", start);
    String id = CaseDrafts.ready("Firmabil", "DIR", "BY");
    String item = take(board, "Firmabil");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .delete(House.API + "/items/" + item)
        .then()
        .statusCode(204);
    assertThat(offered(board)).contains("Firmabil");
    CaseDrafts.show(Persona.SEKRETARIAT, id).body("route.state", contains("READY", "PLANNED"));
    String again = take(board, "Firmabil");
    House.step(board, "agenda/publication");
    House.decide(again, "REJECTED");
    House.step(board, "minutes/approval");
    CaseDrafts.show(Persona.SEKRETARIAT, id)
        .body("state", is("DECIDED"))
        .body("route.state", contains("DECIDED", "DROPPED"));
    CaseDrafts.plan(Persona.SEKRETARIAT, id, "CF")
        .statusCode(200)
        .body("state", is("AT_SECRETARIAT"))
        .body("route.state", contains("DECIDED", "READY"));
  }

  @Test
  void whatAClosedCaseCameToIsToldToReadersOfTheItemOnly() {
    LocalDateTime start = House.freeTuesday();
    String board = House.meetingWithOpenAgenda("DIR", start);
    String id = CaseDrafts.complete(Persona.SAGSBEHANDLER, "Fratrædelse", "DIR");
    CaseDrafts.head(
            Persona.SAGSBEHANDLER,
            id,
            Map.of(
                "title", "Fratrædelse",
                "closed", true,
                "closedReason", "Omtaler en ansat",
                "recommender", "HRC"))
        .statusCode(200);
    CaseDrafts.approve(id);
    String item = take(board, "Fratrædelse");
    House.get(Persona.CENTERCHEF_BYC, "/items/" + item).body("title", is("Closed"));
    House.step(board, "agenda/publication");
    House.decide(item, "APPROVED");
    House.step(board, "minutes/approval");
    CaseDrafts.show(Persona.SAGSBEHANDLER, id)
        .body("state", is("DECIDED"))
        .body("route[0].outcome", nullValue());
    String caseId = House.itemView(item).extract().path("caseId");
    House.get(Persona.CENTERCHEF_BYC, "/cases/" + caseId + "/plan").body("routes", hasSize(0));
  }

  private static List<String> offered(String meetingId) {
    return proposals(meetingId).extract().path("items.title");
  }

  /** Puts an offered case on the agenda, as the secretariat does. */
  static String take(String meetingId, String title) {
    String key =
        proposals(meetingId).extract().path("items.find { it.title == '" + title + "' }.key");
    return House.as(Persona.SEKRETARIAT)
        .post(House.API + "/meetings/" + meetingId + "/agenda/proposals/" + key)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse proposals(String meetingId) {
    return House.get(
            Persona.SEKRETARIAT, "/meetings/" + meetingId + "/agenda/proposals?pageSize=200")
        .statusCode(200);
  }
}
