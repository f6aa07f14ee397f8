package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dk.direktion.portfolio.status.ProposingRounds;
import dk.direktion.portfolio.status.RemindingManagers;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class StatusRoundsTest extends StatusScene {

  @Inject RemindingManagers reminding;
  @Inject ProposingRounds proposing;

  @Test
  void openingARoundAsksWhatRunsOrRestsAndWritesToItsManagersWithTheirCentreManagerInCopy() {
    UUID programme = aProgramme("Åbningsprogram");
    UUID running = aPart("Løbende", programme);
    UUID resting = aPart("Hvilende", programme);
    UUID ended = aPart("Afsluttet", programme);
    UUID left = aPart("Forladt", programme);
    asSecretariat(
        () -> {
          revising.close(ended, versions.of(ended), LocalDate.of(2031, 1, 1));
          revising.remove(left, versions.of(left), LocalDate.of(2031, 1, 1), "Slut");
        });
    asSecretariat(
        () ->
            revising.pause(
                resting, versions.of(resting), LocalDate.of(2031, 1, 1), null, "Regnskabet"));
    String round = anOpenRound(programme);
    JsonPath board = board(round);
    assertThat(board.getString("round.name")).isEqualTo("maj 2031 for Åbningsprogram");
    assertThat(board.getList("lines.project")).containsExactly("Hvilende", "Løbende");
    assertThat(board.getList("lines.answer")).containsOnly("ASKED");
    Map<String, Object> letter = letters("status-asked", running).get(0);
    assertThat(letter.get("recipients")).isEqualTo(List.of("projektleder"));
    assertThat(letter.get("copies")).isEqualTo(List.of("centerchef-byc"));
    assertThat(letter.get("path")).isEqualTo("/portefoelje/" + running + "/status");
    assertThat(letters("status-asked", ended)).isEmpty();
  }

  @Test
  void badRoundsAreRefusedByName() {
    UUID programme = aProgramme("Fejlprogram");
    open(programme, MAY, DEADLINE)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("programmeId"));
    UUID part = aPart("Fejldel", programme);
    open(programme, MAY, "2031-05-01")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("deadline"));
    open(part, MAY, DEADLINE).then().statusCode(400).body("errors.field", hasItem("programmeId"));
    anOpenRound(programme);
    open(programme, "2031-05-17", DEADLINE)
        .then()
        .statusCode(409)
        .body("type", endsWith("status-round-exists"));
    open(programme, "2031-06-01", DEADLINE)
        .then()
        .statusCode(409)
        .body("type", endsWith("already-asked"));
  }

  @Test
  void eachReminderIsSentOnceAndNeverToWhoHasAnswered() {
    UUID programme = aProgramme("Rykkerprogram");
    UUID silent = aPart("Tavs", programme);
    UUID answered = aPart("Svaret", programme);
    anOpenRound(programme);
    signed(answered);
    reminding.remind();
    assertThat(letters("status-soon", silent)).isEmpty();
    remindOn("2031-05-13", silent, 1, 0);
    remindOn("2031-05-18", silent, 1, 0);
    remindOn("2031-05-19", silent, 2, 0);
    remindOn("2031-05-20", silent, 2, 0);
    remindOn("2031-05-21", silent, 2, 1);
    remindOn("2031-05-27", silent, 2, 2);
    remindOn("2031-06-27", silent, 2, 2);
    assertThat(letters("status-soon", answered)).isEmpty();
    assertThat(letters("status-late", answered)).isEmpty();
  }

  private void remindOn(String day, UUID project, int soon, int late) {
    clock.stopAt(Instant.parse(day + "T10:00:00Z"));
    reminding.remind();
    reminding.remind();
    assertThat(letters("status-soon", project)).hasSize(soon);
    assertThat(letters("status-late", project)).hasSize(late);
  }

  @Test
  void aSignedNoteCountsInItsRoundAlsoWhileACorrectionIsWritten() {
    UUID programme = aProgramme("Rettelsesprogram");
    UUID part = aPart("Rettet", programme);
    String round = anOpenRound(programme);
    signed(part);
    save(Persona.PROJEKTLEDER, part, "\"0\"", words()).then().statusCode(200);
    assertThat(board(round).getList("lines.answer")).containsExactly("SIGNED");
  }

  @Test
  void theSecretariatRemindsByHand() {
    UUID programme = aProgramme("Håndrykkerprogram");
    UUID silent = aPart("Tavs håndrykker", programme);
    UUID answered = aPart("Svaret håndrykker", programme);
    String round = anOpenRound(programme);
    signed(answered);
    post(Persona.SEKRETARIAT, "/status-rounds/" + round + "/reminders", null, Map.of())
        .then()
        .statusCode(200)
        .body("reminded", is(1));
    assertThat(letters("status-reminded", silent)).hasSize(1);
    assertThat(letters("status-reminded", answered)).isEmpty();
    assertThat(board(round).getString("lines.find { it.answer == 'ASKED' }.remindedAt"))
        .isNotNull();
  }

  @Test
  void aClosedRoundTakesNoStatusAndKeepsWhatWasBegunForTheNext() {
    UUID programme = aProgramme("Lukkeprogram");
    UUID begun = aPart("Begyndt", programme);
    UUID handedIn = aPart("Indleveret", programme);
    UUID silent = aPart("Stum", programme);
    String round = anOpenRound(programme);
    save(Persona.PROJEKTLEDER, begun, "\"0\"", words()).then().statusCode(200);
    save(Persona.PROJEKTLEDER, handedIn, "\"0\"", words()).then().statusCode(200);
    next(Persona.PROJEKTLEDER, handedIn, "handing-in").then().statusCode(200);
    change(round, "submission", Map.of())
        .then()
        .statusCode(409)
        .body("type", endsWith("status-round-not-closed"));
    change(round, "closing", Map.of()).then().statusCode(200).body("round.state", is("CLOSED"));
    change(round, "closing", Map.of())
        .then()
        .statusCode(409)
        .body("type", endsWith("status-round-closed"));
    JsonPath board = board(round);
    assertThat(board.getString("lines.find { it.project == 'Indleveret' }.answer"))
        .isEqualTo("UNSIGNED");
    assertThat(board.getString("lines.find { it.project == 'Stum' }.answer")).isEqualTo("LATE");
    assertThat(status(begun).getString("current.text")).isEqualTo("Følger planen");
    assertThat(status(begun).getString("current.roundId")).isNull();
    next(Persona.DIREKTOER_OEKONOMI, handedIn, "signature").then().statusCode(404);
    post(Persona.SEKRETARIAT, "/status-rounds/" + round + "/reminders", null, Map.of())
        .then()
        .statusCode(409);
    open(programme, "2031-07-01", "2031-07-20").then().statusCode(201);
    next(Persona.PROJEKTLEDER, begun, "handing-in")
        .then()
        .statusCode(200)
        .body("current.roundId", notNullValue());
    assertThat(status(silent).getString("asking.round")).isEqualTo("juli 2031 for Lukkeprogram");
  }

  @Test
  void theBoardsAnswerGoesBackToTheProjectsAndTheRoundGoesOnToChefforum() {
    UUID programme = aProgramme("Mødeprogram");
    UUID first = aPart("Alfa", programme);
    UUID second = aPart("Beta", programme);
    aPart("Gamma", programme);
    PlanScene.anApproved(first.toString(), "Udbud", "2031-09-01");
    String round = anOpenRound(programme);
    signed(first);
    signed(second);
    change(round, "closing", Map.of()).then().statusCode(200);
    change(round, "submission", Map.of()).then().statusCode(200);
    Map<String, Object> item = published("subject.submitted", round).get(0);
    assertThat(item.get("bodyCode")).isEqualTo("DIR");
    assertThat(item.get("background").toString())
        .contains(
            "Alfa (tid grøn",
            "Beta (tid ikke vurderet",
            "Følger planen",
            "Gamma: Der er ikke afgivet status.");
    assertThat(item.get("economy").toString())
        .contains("Hele programmet: bevilget 0 kr.", "Budgettet har endnu ikke oplyst noget");
    assertThat((List<?>) item.get("recommendationPoints")).hasSize(3);
    change(round, "submission", Map.of())
        .then()
        .statusCode(409)
        .body("type", endsWith("status-round-submitted"));

    Map<String, Object> decision = decision(round, "NOTED");
    decision.put("subject", "portfolio:status-round:" + round);
    decision.put("points", List.of(Map.of("number", 2, "outcome", "RETURNED")));
    Map<String, Object> wording = new HashMap<>();
    wording.put("decisionId", decision.get("decisionId"));
    wording.put("subject", decision.get("subject"));
    wording.put("text", "Taget til efterretning.\n\nAlfa: Direktionen ønsker en ny tidsplan.");
    meetingsTell("decision.worded", wording);
    meetingsTell("decision.made", decision);
    meetingsTell("decision.made", decision);

    JsonPath decided = board(round);
    assertThat(decided.getString("round.state")).isEqualTo("DECIDED");
    assertThat(decided.getString("round.submission.bodyCode")).isEqualTo("CF");
    assertThat(status(first).getString("pointers[0].text"))
        .isEqualTo("Alfa: Direktionen ønsker en ny tidsplan.");
    assertThat(status(second).getString("pointers[0].outcome")).isEqualTo("RETURNED");
    assertThat(letters("status-pointer", first)).hasSize(1);
    assertThat(letters("status-pointer", second)).hasSize(1);
    assertThat(published("subject.submitted", round))
        .extracting(sent -> sent.get("bodyCode"))
        .containsExactly("DIR", "CF");
    assertThat(published("consequence.reported", round))
        .extracting(report -> report.get("status"))
        .containsExactly("CARRIED_OUT", "CARRIED_OUT");

    Map<String, Object> forum = decision(round, "NOTED");
    forum.put("subject", "portfolio:status-round:" + round);
    forum.put("bodyCode", "CF");
    meetingsTell("decision.made", forum);
    assertThat(board(round).getList("round.decisions.bodyCode")).containsExactly("DIR", "CF");
    assertThat(published("subject.submitted", round)).hasSize(2);
  }

  @Test
  void aRoundNoMeetingTakesIsSentOnceMore() {
    UUID programme = aProgramme("Afvist program");
    aPart("Afvist del", programme);
    String round = anOpenRound(programme);
    change(round, "closing", Map.of()).then().statusCode(200);
    change(round, "submission", Map.of()).then().statusCode(200);
    meetingsTell("submission.refused", Map.of("subject", "portfolio:status-round:" + round));
    assertThat(board(round).getString("round.state")).isEqualTo("CLOSED");
    assertThat(board(round).getList("round.actions")).containsExactly("submit");
    change(round, "submission", Map.of()).then().statusCode(200);
    Map<String, Object> decision = decision(round, "NOTED");
    decision.put("subject", "portfolio:status-round:" + round);
    meetingsTell("decision.made", decision);
    assertThat(board(round).getList("round.actions")).isEmpty();
    meetingsTell("submission.refused", Map.of("subject", "portfolio:status-round:" + round));
    assertThat(board(round).getString("round.state")).isEqualTo("DECIDED");
    assertThat(board(round).getList("round.actions")).containsExactly("submit");
    change(round, "submission", Map.of()).then().statusCode(200);
    assertThat(published("subject.submitted", round))
        .extracting(sent -> sent.get("bodyCode"))
        .containsExactly("DIR", "DIR", "CF", "CF");
  }

  @Test
  void aRoundTheBoardRejectsGoesNoFurther() {
    UUID programme = aProgramme("Forkastet program");
    aPart("Forkastet del", programme);
    String round = anOpenRound(programme);
    change(round, "closing", Map.of()).then().statusCode(200);
    change(round, "submission", Map.of()).then().statusCode(200);
    Map<String, Object> decision = decision(round, "REJECTED");
    decision.put("subject", "portfolio:status-round:" + round);
    meetingsTell("decision.made", decision);
    assertThat(board(round).getString("round.state")).isEqualTo("DECIDED");
    assertThat(published("subject.submitted", round))
        .extracting(sent -> sent.get("bodyCode"))
        .containsExactly("DIR");
    assertThat(board(round).getList("round.actions")).isEmpty();
  }

  @Test
  void aProgrammesRhythmProposesItsRoundsAndTheSecretariatIsToldOnce() {
    UUID programme = aProgramme("Rytmeprogram");
    aPart("Rytmedel", programme);
    Map<String, Object> rhythm =
        Map.of("everyMonths", 2, "firstMonth", "2031-01-15", "deadlineDays", 14);
    keep(programme, "\"0\"", rhythm, 200);
    keep(programme, "\"0\"", rhythm, 412);
    keep(programme, "\"1\"", Map.of("everyMonths", 0, "firstMonth", MAY, "deadlineDays", 14), 400);
    proposing.tell();
    proposing.tell();
    assertThat(
            published("notice.requested", "round-due").stream()
                .filter(one -> one.get("values").toString().contains("maj 2031 for Rytmeprogram")))
        .hasSize(1);
    assertThat(proposed()).contains("maj 2031 for Rytmeprogram");
    anOpenRound(programme);
    assertThat(proposed()).doesNotContain("maj 2031 for Rytmeprogram");
    clock.advance(Duration.ofDays(31));
    assertThat(proposed()).doesNotContain("juni 2031 for Rytmeprogram");
  }

  private static List<String> proposed() {
    return get(Persona.SEKRETARIAT, "/status-rounds/proposals").getList("items.name");
  }

  private static void keep(UUID programme, String etag, Map<String, ?> rhythm, int status) {
    Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .body(rhythm)
        .put(API + "/status-rhythms/" + programme)
        .then()
        .statusCode(status);
  }

  @Test
  void theBoardIsFetchedAsAFileAndTheNotesAsOnePaper() {
    UUID programme = aProgramme("Papirprogram");
    UUID part = aPart("Papirdel", programme);
    String round = anOpenRound(programme);
    signed(part);
    String path = API + "/status-rounds/" + round;
    assertThat(Persona.DIREKTOER.request().get(path + "/sheet").then().extract().asString())
        .contains("\"Papirdel\";\"Mikkel Aagaard\";\"Anders Lykkegaard\";\"godkendt\"");
    Persona.DIREKTOER
        .request()
        .get(path + "/sheet?format=xlsx")
        .then()
        .statusCode(200)
        .header("Content-Disposition", "attachment; filename=\"statusrunde.xlsx\"");
    byte[] pdf =
        Persona.DIREKTOER
            .request()
            .get(path + "/pdf")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }
}
