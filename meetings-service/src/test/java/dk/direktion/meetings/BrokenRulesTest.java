package dk.direktion.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class BrokenRulesTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void anAgendaIsOpenedOnce() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    refused(meeting, "agenda/opening", "agenda-cannot-be-opened")
        .body("detail", containsString("agenda open"));
  }

  @Test
  void anAgendaIsPublishedOnlyWhenOpenOrChanged() {
    String meeting = House.meeting("DIR", House.freeTuesday());
    refused(meeting, "agenda/publication", "agenda-cannot-be-published");
    House.step(meeting, "agenda/opening");
    House.step(meeting, "agenda/publication");
    refused(meeting, "agenda/publication", "nothing-new-to-publish");
  }

  @Test
  void aMeetingIsHeldOnlyByAPublishedAgenda() {
    String meeting = House.meeting("DIR", House.freeTuesday());
    refused(meeting, "holding", "meeting-cannot-be-held");
  }

  @Test
  void minutesAreApprovedOnlyWhenEveryCaseIsDecided() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String first = House.item(meeting, "Første sag");
    House.item(meeting, "Anden sag");
    refused(meeting, "minutes/approval", "minutes-cannot-be-approved");
    House.step(meeting, "agenda/publication");
    House.decide(first, "NOTED");
    refused(meeting, "minutes/approval", "minutes-have-undecided-items")
        .body("errors.field", contains("items"))
        .body("errors.message", contains("3"));
    House.meetingView(meeting).body("state", equalTo("AGENDA_PUBLISHED"));
  }

  @Test
  void approvedMinutesCannotChange() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Sag");
    refused(meeting, "minutes/publication", "minutes-cannot-be-published");
    House.step(meeting, "agenda/publication");
    House.decide(item, "NOTED");
    House.step(meeting, "minutes/approval");
    refused(meeting, "minutes/approval", "minutes-already-approved")
        .body("title", equalTo("The minutes are already approved"));
    decision(item, Map.of("text", "x", "outcome", "NOTED"))
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-already-approved"));
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("title", "Sen sag"))
        .post(House.API + "/meetings/" + meeting + "/items")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-already-approved"));
    cancel(meeting).statusCode(409).body("type", equalTo("/problems/meeting-cannot-be-cancelled"));
    House.step(meeting, "minutes/publication");
    refused(meeting, "minutes/publication", "minutes-cannot-be-published");
  }

  @Test
  void aHeldMeetingTakesNoMoreCases() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    House.step(meeting, "agenda/publication");
    House.step(meeting, "holding");
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("title", "Sen sag"))
        .post(House.API + "/meetings/" + meeting + "/items")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-closed-for-cases"));
  }

  @Test
  void decisionsWaitForThePublishedAgenda() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Sag");
    decision(item, Map.of("text", "x", "outcome", "NOTED"))
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-takes-no-decisions"));
  }

  @Test
  void aBodyMeetsOnceAtATimeUnlessTheOtherMeetingWasCancelled() {
    LocalDateTime start = House.freeTuesday();
    String meeting = House.meeting("DIR", start);
    Map<String, ?> again =
        Map.of(
            "bodyCode", "DIR",
            "kind", "EXTRAORDINARY",
            "start", start.toString(),
            "location", "Egen");
    House.as(Persona.SEKRETARIAT)
        .body(again)
        .post(House.API + "/meetings")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-already-planned"));
    cancel(meeting).statusCode(200).body("cancellationReason", equalTo("For få punkter"));
    House.as(Persona.SEKRETARIAT).body(again).post(House.API + "/meetings").then().statusCode(201);
  }

  @Test
  void aCancelledMeetingLetsTheOwnersOfItsProposalsKnow() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String subject = "portfolio:mandate:" + UUID.randomUUID();
    house.deliver(
        "portfolio",
        "subject.submitted",
        subject,
        Map.of("subject", subject, "bodyCode", "DIR", "meetingId", meeting, "title", "Mandat"));
    cancel(meeting).statusCode(200).body("state", equalTo("CANCELLED"));
    assertThat(house.events("submission.refused", subject))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.get("reason").asText()).isEqualTo("NO_MEETING"));
  }

  @Test
  void aCaseIsPutOffOnlyToALaterMeetingOfTheSameBody() {
    LocalDateTime start = House.freeTuesday();
    String meeting = House.meetingWithOpenAgenda("DIR", start);
    String item = House.item(meeting, "Sag");
    String earlier = House.meeting("DIR", start.minusHours(1));
    String otherBody = House.meeting("CF", start.plusHours(1));
    String cancelled = House.meeting("DIR", start.plusHours(1));
    cancel(cancelled);
    House.step(meeting, "agenda/publication");
    for (String wrong : List.of(earlier, otherBody, UUID.randomUUID().toString())) {
      decision(item, Map.of("text", "x", "outcome", "POSTPONED", "postponedToMeetingId", wrong))
          .statusCode(400)
          .body("errors.field", contains("postponedToMeetingId"));
    }
    decision(item, Map.of("text", "x", "outcome", "POSTPONED", "postponedToMeetingId", cancelled))
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-closed-for-cases"));
  }

  @Test
  void withoutANextMeetingNothingIsPutOffOrReferred() {
    LocalDateTime farAway = LocalDateTime.of(2999, 1, 1, 10, 0);
    String meeting = House.meetingWithOpenAgenda("KKR", farAway);
    String item = House.item(meeting, "Sag");
    House.step(meeting, "agenda/publication");
    decision(item, Map.of("text", "x", "outcome", "POSTPONED"))
        .statusCode(409)
        .body("type", equalTo("/problems/no-next-meeting"))
        .body("detail", containsString("Kommunekontaktrådet"));
    decision(item, Map.of("text", "x", "outcome", "REFERRED", "referredToBodyCode", "K29"))
        .statusCode(409)
        .body("type", equalTo("/problems/no-next-meeting"));
  }

  @Test
  void aDecisionSaysWhatItsOutcomeNeedsAndNothingElse() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Sag");
    House.step(meeting, "agenda/publication");
    wrong(item, Map.of("text", "x", "outcome", "RETURNED"), "responsible");
    wrong(item, Map.of("text", "x", "outcome", "NOTED", "due", "2031-01-01"), "responsible");
    wrong(item, Map.of("text", "x", "outcome", "REFERRED"), "referredToBodyCode");
    wrong(
        item,
        Map.of("text", "x", "outcome", "REFERRED", "referredToBodyCode", "DIR"),
        "referredToBodyCode");
    wrong(
        item,
        Map.of("text", "x", "outcome", "NOTED", "referredToBodyCode", "CF"),
        "referredToBodyCode");
    wrong(
        item,
        Map.of(
            "text", "x", "outcome", "NOTED", "postponedToMeetingId", UUID.randomUUID().toString()),
        "postponedToMeetingId");
    wrong(
        item,
        Map.of(
            "text", "x",
            "outcome", "NOTED",
            "points",
                List.of(Map.of("pointId", UUID.randomUUID().toString(), "outcome", "APPROVED"))),
        "points");
  }

  @Test
  void aDraftIsRewrittenOnlyAsItWasSeen() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Sag");
    House.step(meeting, "agenda/publication");
    String draft = House.decide(item, "NOTED");
    String seen = House.tag("/decisions/" + draft);
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", seen)
        .body(Map.of("text", "Drøftet.", "outcome", "DISCUSSED"))
        .put(House.API + "/items/" + item + "/decision")
        .then()
        .statusCode(200);
    decision(item, Map.of("text", "x", "outcome", "NOTED")).statusCode(428);
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", seen)
        .body(Map.of("text", "x", "outcome", "NOTED"))
        .put(House.API + "/items/" + item + "/decision")
        .then()
        .statusCode(412);
    House.get(Persona.DIREKTOER, "/decisions/" + draft)
        .body("text", equalTo("Drøftet."))
        .body("outcome", equalTo("DISCUSSED"));
  }

  private static void wrong(String item, Map<String, ?> decision, String field) {
    decision(item, decision).statusCode(400).body("errors.field", contains(field));
  }

  private static ValidatableResponse decision(String item, Map<String, ?> decision) {
    return House.as(Persona.SEKRETARIAT)
        .body(decision)
        .put(House.API + "/items/" + item + "/decision")
        .then();
  }

  private static ValidatableResponse cancel(String meeting) {
    return House.as(Persona.SEKRETARIAT)
        .body(Map.of("reason", "For få punkter"))
        .post(House.API + "/meetings/" + meeting + "/cancellation")
        .then();
  }

  private static ValidatableResponse refused(String meeting, String step, String problem) {
    return House.as(Persona.SEKRETARIAT)
        .post(House.API + "/meetings/" + meeting + "/" + step)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + problem));
  }
}
