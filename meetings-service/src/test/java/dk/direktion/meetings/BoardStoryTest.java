package dk.direktion.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class BoardStoryTest {

  @Inject House house;
  @Inject MovableClock clock;

  @BeforeEach
  void open() {
    house.open();
  }

  @AfterEach
  void letTimePass() {
    clock.reset();
  }

  @Test
  void aProposalIsPostponedThenApprovedAndItsOwnerCarriesItOut() {
    LocalDateTime start = House.freeTuesday();
    String first = House.meetingWithOpenAgenda("DIR", start);
    String second = House.meeting("DIR", start.plusHours(1));
    String subject = "budget:allocation:" + UUID.randomUUID();

    house.deliver("budget", "subject.submitted", subject, proposal(subject, first));
    JsonNode added = only(house.events("agenda-item.added", itemOn(first, subject)));
    assertThat(added.get("subject").asText()).isEqualTo(subject);
    assertThat(added.get("meetingDate").asText()).isEqualTo(start.toLocalDate().toString());
    String item = added.get("itemId").asText();
    House.itemView(item)
        .body("title", equalTo("Disponering til personaledag"))
        .body("recommendationIntro", equalTo("ØDC indstiller, at Direktionen"))
        .body("recommendationPoints.text", contains("godkender disponeringen"))
        .body("subjectPath", startsWith("/puljer/disponeringer/"));

    House.step(first, "agenda/publication").body("agendaVersion", equalTo(1));
    assertThat(house.events("agenda.published", first)).hasSize(1);
    String postponement = House.decide(item, "POSTPONED");
    House.get(Persona.DIREKTOER, "/decisions/" + postponement)
        .body("final", equalTo(false))
        .body("postponedTo.meetingId", equalTo(second))
        .body("consequence", nullValue());
    House.step(first, "minutes/approval").body("state", equalTo("MINUTES_APPROVED"));

    JsonNode put = only(house.events("decision.made", postponement));
    assertThat(put.get("postponedToMeetingId").asText()).isEqualTo(second);
    assertThat(put.get("postponedToDate").asText()).isEqualTo(start.toLocalDate().toString());
    String moved = itemOn(second, subject);
    House.get(Persona.DIREKTOER, "/decisions/" + postponement)
        .body("final", equalTo(true))
        .body("postponedTo.itemId", equalTo(moved))
        .body("consequence.status", equalTo("CARRIED_OUT"))
        .body("consequence.link.path", equalTo("/moeder/" + second + "/punkter/" + moved));

    House.step(second, "agenda/opening");
    House.step(second, "agenda/publication");
    House.itemView(moved)
        .body("number", equalTo(2))
        .body("decisions.outcome", contains("POSTPONED"))
        .body("caseWay.outcome", contains("POSTPONED", null))
        .body("caseWay.current", contains(false, true));
    String approval =
        House.decide(
            moved,
            Map.of(
                "text",
                "Godkendt.",
                "outcome",
                "APPROVED",
                "points",
                List.of(Map.of("pointId", firstPoint(moved), "outcome", "APPROVED"))));
    House.step(second, "minutes/approval");
    House.itemView(moved)
        .body("decisions.outcome", contains("APPROVED", "POSTPONED"))
        .body("recommendationPoints.outcome", contains("APPROVED"));
    JsonNode made = only(house.events("decision.made", approval));
    assertThat(made.get("subject").asText()).isEqualTo(subject);
    assertThat(made.get("points").get(0).get("number").asInt()).isEqualTo(1);
    JsonNode worded = only(house.events("decision.worded", approval));
    assertThat(worded.get("subject").asText()).isEqualTo(subject);
    assertThat(worded.get("text").asText()).isEqualTo("Godkendt.");
    House.get(Persona.DIREKTOER, "/decisions/" + approval)
        .body("consequence.status", equalTo("PENDING"));

    house.deliver(
        "budget",
        "consequence.reported",
        approval,
        Map.of(
            "decisionId", approval,
            "itemId", moved,
            "subject", subject,
            "status", "CARRIED_OUT",
            "link", Map.of("label", "Udviklingspulje", "path", "/puljer/1")));
    House.get(Persona.DIREKTOER, "/decisions/" + approval)
        .body("consequence.status", equalTo("CARRIED_OUT"))
        .body("consequence.link.path", equalTo("/puljer/1"))
        .body("consequence.link.label", equalTo("Udviklingspulje"));
    House.get(Persona.DIREKTOER, "/decisions?consequence=PENDING&pageSize=200")
        .body("items.id", not(hasItem(approval)));
    House.get(Persona.DIREKTOER, "/decisions?consequence=CARRIED_OUT&pageSize=200")
        .body("items.id", hasItems(approval, postponement));
    House.step(second, "minutes/publication").body("state", equalTo("PUBLISHED"));
  }

  @Test
  void aDecisionReachesTheFeedOthersFollow() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Fælles opgang for digital post");
    House.step(meeting, "agenda/publication");
    String decision = House.decide(item, "NOTED");
    long before = house.lastPosition();
    House.step(meeting, "minutes/approval");
    feed(before)
        .body("type", contains("dk.direktion.decision.made", "dk.direktion.minutes.approved"))
        .body("subject", contains(decision, meeting))
        .body("[0].data.outcome", equalTo("NOTED"))
        .body("[0].data.subject", nullValue());
  }

  @Test
  void aRejectionReportedTwiceByItsOwnerStaysCarriedOut() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String subject = "portfolio:mandate:" + UUID.randomUUID();
    ReceivedEvent submitted =
        house.deliver("portfolio", "subject.submitted", subject, proposal(subject, meeting));
    house.deliverAgain(submitted);
    House.meetingView(meeting)
        .body("items.subject.findAll { it == '" + subject + "' }", hasSize(1));
    House.step(meeting, "agenda/publication");
    String decision = House.decide(itemOn(meeting, subject), "REJECTED");
    House.step(meeting, "minutes/approval");
    Map<String, ?> report =
        Map.of("decisionId", decision, "subject", subject, "status", "CARRIED_OUT");
    ReceivedEvent reported = house.deliver("portfolio", "consequence.reported", decision, report);
    house.deliverAgain(reported);
    House.get(Persona.SEKRETARIAT, "/decisions/" + decision)
        .body("consequence.status", equalTo("CARRIED_OUT"))
        .body("consequence.link", nullValue());
  }

  @Test
  void whatADecisionBehindClosedDoorsSaysIsToldToNobody() {
    String meeting = House.meetingWithOpenAgenda("DIR-INT", House.freeTuesday());
    String subject = "portfolio:status-round:" + UUID.randomUUID();
    Map<String, Object> proposal = new HashMap<>(proposal(subject, meeting));
    proposal.put("bodyCode", "DIR-INT");
    house.deliver("portfolio", "subject.submitted", subject, proposal);
    House.step(meeting, "agenda/publication");
    String decision = House.decide(itemOn(meeting, subject), "NOTED");
    House.step(meeting, "minutes/approval");
    assertThat(house.events("decision.made", decision)).hasSize(1);
    assertThat(house.events("decision.worded", decision)).isEmpty();
  }

  @Test
  void onlyTheOwnerOfItsSubjectReportsWhatBecameOfADecision() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String subject = "budget:allocation:" + UUID.randomUUID();
    house.deliver("budget", "subject.submitted", subject, proposal(subject, meeting));
    String other = House.item(meeting, "Sag uden ejer");
    House.step(meeting, "agenda/publication");
    String decision = House.decide(itemOn(meeting, subject), "APPROVED");
    String unowned = House.decide(other, "APPROVED");
    House.step(meeting, "minutes/approval");
    for (String reported : List.of(decision, unowned, UUID.randomUUID().toString())) {
      house.deliver(
          "portfolio",
          "consequence.reported",
          reported,
          Map.of("decisionId", reported, "status", "FAILED", "reason", "Ikke vores."));
    }
    House.get(Persona.DIREKTOER, "/decisions/" + decision)
        .body("consequence.status", equalTo("PENDING"));
    House.get(Persona.DIREKTOER, "/decisions/" + unowned)
        .body("consequence.status", equalTo("NOT_NEEDED"));
  }

  @Test
  void whatCannotBeCarriedOutSaysWhy() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String subject = "budget:allocation:" + UUID.randomUUID();
    house.deliver("budget", "subject.submitted", subject, proposal(subject, meeting));
    House.step(meeting, "agenda/publication");
    String decision = House.decide(itemOn(meeting, subject), "APPROVED");
    House.step(meeting, "minutes/approval");
    house.deliver(
        "budget",
        "consequence.reported",
        decision,
        Map.of("decisionId", decision, "status", "FAILED", "reason", "Puljen er brugt op."));
    House.get(Persona.SEKRETARIAT, "/decisions?consequence=PENDING&consequence=FAILED&pageSize=200")
        .body(
            "items.find { it.id == '" + decision + "' }.consequence.reason",
            equalTo("Puljen er brugt op."));
  }

  @Test
  void aReferredCaseStandsOnTheOtherBodysNextAgendaAndItsPageShowsBothBodies() {
    LocalDateTime start = House.freeTuesday();
    String board = House.meetingWithOpenAgenda("DIR", start);
    String forum = House.meeting("CF", start.plusHours(1));
    String number = House.caseNumber();
    String item =
        House.item(board, Map.of("title", "Emner i konsulentnetværket", "caseNumber", number));
    House.step(board, "agenda/publication");
    String decision =
        House.decide(
            item,
            Map.of(
                "text",
                "Sendes til Chefforum.",
                "outcome",
                "REFERRED",
                "referredToBodyCode",
                "CF"));
    House.step(board, "minutes/approval");
    House.meetingView(forum).body("items.caseNumber", contains(number));
    House.get(Persona.CENTERCHEF_HRC, "/decisions/" + decision)
        .body("consequence.status", equalTo("CARRIED_OUT"));
    String caseId = House.itemView(item).extract().path("caseId");
    House.get(Persona.CENTERCHEF_HRC, "/cases/" + caseId)
        .body("title", equalTo("Emner i konsulentnetværket"))
        .body("history.bodyCode", hasItems("DIR", "CF"))
        .body("history.find { it.bodyCode == 'DIR' }.decisions.outcome", contains("REFERRED"));
    House.get(Persona.CENTERCHEF_HRC, "/cases?q=" + number.substring(3))
        .body("items.caseNumber", contains(number))
        .body("items[0].occurrences", equalTo(2));
    House.get(Persona.CENTERCHEF_HRC, "/cases?q=KONSULENTNETV&pageSize=200")
        .body("items.caseNumber", hasItem(number));
    House.get(Persona.MEDARBEJDER, "/cases/" + caseId).statusCode(404);
    House.get(Persona.MEDARBEJDER, "/cases?q=" + number.substring(3)).body("total", equalTo(0));
  }

  @Test
  void aReturnedCaseGivesItsResponsibleAFollowUpThatCarriesItOut() {
    house.deliver(
        "access",
        "person.changed",
        "direktoer",
        Map.of("username", "direktoer", "name", "Birgitte Nørskov", "active", true));
    LocalDateTime start = House.freeTuesday();
    String meeting = House.meetingWithOpenAgenda("DIR", start);
    String item = House.item(meeting, "Nytænkning af indkøb");
    House.step(meeting, "agenda/publication");
    String decision =
        House.decide(
            item,
            Map.of(
                "text", "Retur.",
                "outcome", "RETURNED",
                "responsible", "Birgitte Nørskov",
                "due", start.toLocalDate().plusDays(3).toString()));
    House.step(meeting, "minutes/approval");
    clock.stopAt(start.plusDays(4).toInstant(ZoneOffset.UTC));
    String followUp =
        House.get(Persona.DIREKTOER, "/follow-ups?late=true&state=OPEN&pageSize=200")
            .body("items.find { it.decisionId == '" + decision + "' }.late", equalTo(true))
            .body(
                "items.find { it.decisionId == '" + decision + "' }.responsible",
                equalTo("direktoer"))
            .body("items.find { it.decisionId == '" + decision + "' }.actions", hasItem("complete"))
            .extract()
            .path("items.find { it.decisionId == '" + decision + "' }.id");
    House.as(Persona.KOMMUNALDIREKTOER)
        .body(Map.of())
        .post(House.API + "/follow-ups/" + followUp + "/completion")
        .then()
        .statusCode(403);
    House.as(Persona.DIREKTOER)
        .body(Map.of("note", "Nyt forslag er sendt."))
        .post(House.API + "/follow-ups/" + followUp + "/completion")
        .then()
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("responsibleName", equalTo("Birgitte Nørskov"))
        .body("actions", empty());
    House.get(Persona.DIREKTOER, "/decisions/" + decision)
        .body("consequence.status", equalTo("CARRIED_OUT"));
    House.as(Persona.DIREKTOER)
        .body(Map.of())
        .post(House.API + "/follow-ups/" + followUp + "/completion")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/follow-up-already-done"));
  }

  @Test
  void aDecisionNobodyHasToActOnNeedsNoConsequence() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Orientering");
    House.step(meeting, "agenda/publication");
    House.step(meeting, "holding").body("state", equalTo("HELD"));
    String decision = House.decide(item, "NOTED");
    House.step(meeting, "minutes/approval");
    House.get(Persona.DIREKTOER, "/decisions/" + decision)
        .body("consequence.status", equalTo("NOT_NEEDED"));
  }

  private static Map<String, ?> proposal(String subject, String meetingId) {
    return Map.of(
        "subject", subject,
        "bodyCode", "DIR",
        "meetingId", meetingId,
        "title", "Disponering til personaledag",
        "recommender", "ØDC",
        "background", "Dagen holdes hvert år.",
        "economy", "400.000 kr.",
        "recommendationPoints", List.of("godkender disponeringen"),
        "submittedBy", "controller");
  }

  private static String itemOn(String meetingId, String subject) {
    return House.meetingView(meetingId)
        .extract()
        .path("items.find { it.subject == '" + subject + "' }.id");
  }

  private static String firstPoint(String itemId) {
    return House.itemView(itemId).extract().path("recommendationPoints[0].id");
  }

  private static ValidatableResponse feed(long after) {
    return Persona.SERVICE
        .request()
        .get(House.API + "/events?after=" + after)
        .then()
        .statusCode(200);
  }

  private static JsonNode only(List<JsonNode> payloads) {
    assertThat(payloads).hasSize(1);
    return payloads.get(0);
  }
}
