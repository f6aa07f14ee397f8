package dk.direktion.access.evaluation;

import static dk.direktion.testing.Persona.ESDH_IMPORT;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.access.explanation.StandInMeetings;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Asks as another municipal system would, with the requests of the Authorization API 1.0. */
@ServiceTest
class EvaluationTest {

  private static final String API = "/api/access/v1/authzen/";

  @Inject Newcomers newcomers;

  @Test
  void whoHasARightToABodyMayReadItWithTheReasonInTheContext() {
    ask(user("direktoer") + read("can_read") + body("DIR"))
        .body("decision", is(true))
        .body("context.reason", is("right-covers"))
        .body("context.reasons[0].source", startsWith("position:"));
    ask(user("medarbejder") + read("can_read") + body("DIR-INT"))
        .body("decision", is(false))
        .body("context.reason", is("no-right"))
        .body("context.error", nullValue());
  }

  @Test
  void closedItemsAreAnsweredAsOfTheMeeting() {
    Newcomer reader = newcomers.inHrc();
    var body = AnApplication.body();
    body.put("scope", "OPEN_AND_CLOSED");
    AnApplication.by(reader::request, body).granted();
    String question = user(reader.username()) + read("can_read_closed");
    ask(question + bodyAt("DIR", "2040-01-19")).body("decision", is(true));
    ask(question + bodyAt("DIR", "2016-01-19"))
        .body("decision", is(false))
        .body("context.reason", is("right-later"));
    ask(question + bodyAt("DIR", "i morgen"), 400)
        .body("errors[0].field", is("resource.properties.meetingDate"));
  }

  @Test
  void anAgendaItemIsAnsweredByMeetings() {
    String item = UUID.randomUUID().toString();
    StandInMeetings.tellsOf(item, "direktoer", "DIR", "2016-01-19", true, "conflicted");
    ask(user("direktoer") + read("can_read") + item(item))
        .body("decision", is(false))
        .body("context.reason", is("conflicted"));
    ask(user("direktoer") + read("can_read") + item("00000000-0000-7000-8000-000000000404"))
        .body("decision", is(false))
        .body("context.error.status", is(404));
  }

  @Test
  void whatIsNotKnownIsRefusedAndNamed() {
    for (String[] question :
        new String[][] {
          {user("findes-ikke") + read("can_read") + body("DIR"), "unknown-subject"},
          {
            user("direktoer").replace("user", "robot") + read("can_read") + body("DIR"),
            "unknown-subject"
          },
          {user("direktoer") + read("can_delete") + body("DIR"), "unknown-action"},
          {user("direktoer") + read("can_read") + body("XYZ"), "unknown-resource"},
          {user("direktoer") + read("can_read") + item("ikke-et-id"), "unknown-resource"}
        }) {
      ask(question[0]).body("decision", is(false)).body("context.reason", is(question[1]));
    }
    ask(user("direktoer") + body("DIR"), 400).body("errors[0].field", is("action.name"));
    ask("\"x\": 1", 400).body("errors[0].field", is("subject.type"));
  }

  @Test
  void onlyOtherSystemsAsk() {
    for (Persona persona : new Persona[] {Persona.IT_ADMIN, Persona.SERVICE, Persona.REVISOR}) {
      persona
          .request()
          .contentType(JSON)
          .body("{\"subject\": {\"type\": \"user\", \"id\": \"direktoer\"}}")
          .post(API + "evaluation")
          .then()
          .statusCode(403);
    }
  }

  @Test
  void manyQuestionsShareWhatStandsAbove() {
    evaluations(
            user("direktoer")
                + read("can_read")
                + "\"evaluations\": [{"
                + body("DIR")
                + "}, {"
                + user("medarbejder")
                + body("DIR-INT")
                + "}, {"
                + read("can_delete")
                + body("DIR")
                + "}, {}]")
        .body("evaluations.decision", contains(true, false, false, false))
        .body("evaluations[2].context.reason", is("unknown-action"))
        .body("evaluations[3].context.error.status", is(400))
        .body("evaluations[3].context.error.message", is("resource.type is missing"))
        .body("decision", nullValue());
  }

  @Test
  void withoutQuestionsBelowItIsOneQuestion() {
    evaluations(user("direktoer") + read("can_read") + body("DIR"))
        .body("decision", is(true))
        .body("evaluations", nullValue());
    evaluations(user("direktoer") + read("can_read") + body("DIR") + "\"evaluations\": []")
        .body("decision", is(true));
  }

  @Test
  void aRowOfQuestionsEndsWhereTheSemanticSaysSo() {
    String three =
        user("medarbejder")
            + read("can_read")
            + "\"evaluations\": [{"
            + user("direktoer")
            + body("DIR")
            + "}, {"
            + body("DIR-INT")
            + "}, {"
            + user("direktoer")
            + body("DIR")
            + "}], ";
    evaluations(three + semantic("execute_all"))
        .body("evaluations.decision", contains(true, false, true));
    evaluations(three + semantic("deny_on_first_deny"))
        .body("evaluations.decision", contains(true, false));
    evaluations(three + semantic("permit_on_first_permit"))
        .body("evaluations.decision", contains(true));
    post("evaluations", three + semantic("whatever"), 400)
        .body("errors[0].field", is("options.evaluations_semantic"));
  }

  @Test
  void whoMayReadABodyIsFoundPageByPageAndEachHitIsDecidedYes() {
    String search = "\"subject\": {\"type\": \"user\"}, " + read("can_read") + body("DIR-INT");
    List<String> all =
        post("search/subject", search, 200)
            .body("results.id", hasItems("direktoer", "kommunaldirektoer"))
            .body("results.id", not(hasItem("medarbejder")))
            .body("page.next_token", is(""))
            .extract()
            .path("results.id");
    List<String> paged = new ArrayList<>();
    String token = "";
    do {
      ValidatableResponse page =
          post(
              "search/subject",
              search + "\"page\": {\"limit\": 3, \"token\": \"" + token + "\"}",
              200);
      paged.addAll(page.extract().path("results.id"));
      token = page.extract().path("page.next_token");
    } while (!token.isEmpty());
    Assertions.assertThat(paged).isEqualTo(all).hasSameSizeAs(new TreeSet<>(all));
    ask(user(all.get(0)) + read("can_read") + body("DIR-INT")).body("decision", is(true));
    post("search/subject", search + "\"page\": {\"limit\": 0}", 400)
        .body("errors[0].field", is("page.limit"));
    post("search/subject", search + "\"page\": {\"token\": \"%%\"}", 400)
        .body("errors[0].field", is("page.token"));
  }

  @Test
  void whatAPersonMayReadIsFound() {
    Newcomer reader = newcomers.inHrc();
    AnApplication.by(reader::request).granted();
    String search = user(reader.username()) + read("can_read");
    post("search/resource", search + "\"resource\": {\"type\": \"body\"}", 200)
        .body("results", hasSize(1))
        .body("results[0].type", is("body"))
        .body("results[0].id", is("DIR"));
    post("search/resource", search + "\"resource\": {\"type\": \"agenda-item\"}", 400)
        .body("errors[0].field", is("resource.properties.meetingId"));
    String meeting = UUID.randomUUID().toString();
    String item = UUID.randomUUID().toString();
    String closed = UUID.randomUUID().toString();
    StandInMeetings.answers(
        "/meetings/" + meeting + "?asker=&person=" + reader.username(),
        ("{\"meetingId\": \"%s\", \"bodyCode\": \"DIR\", \"bodyName\": \"Direktionen\", \"start\":"
                + " \"2016-01-19T09:00\", \"state\": \"HELD\", \"known\": true, \"items\":"
                + " [{\"itemId\": \"%s\", \"number\": 1, \"closed\": false, \"readable\": true,"
                + " \"conflicted\": false, \"title\": null}, {\"itemId\": \"%s\", \"number\": 2,"
                + " \"closed\": true, \"readable\": false, \"conflicted\": false, \"title\":"
                + " null}]}")
            .formatted(meeting, item, closed));
    StandInMeetings.tellsOf(item, reader.username(), "DIR", "2016-01-19", false, "readable");
    StandInMeetings.tellsOf(closed, reader.username(), "DIR", "2016-01-19", true, "hidden");
    post(
            "search/resource",
            search
                + "\"resource\": {\"type\": \"agenda-item\", \"properties\": {\"meetingId\": \""
                + meeting
                + "\"}}",
            200)
        .body("results.id", contains(item));
  }

  @Test
  void whatAPersonMayDoIsFound() {
    post("search/action", user("direktoer") + body("DIR"), 200)
        .body("results.name", contains("can_read", "can_read_closed"));
    post("search/action", user("medarbejder") + body("DIR-INT"), 200)
        .body("results", empty())
        .body("page.next_token", is(""));
  }

  @Test
  void toMakeAgendasIsAskedOfTheProductionModuleAlone() {
    ask(user("direktoer") + read("can_produce") + body("DIR"))
        .body("decision", is(false))
        .body("context.reason", is("no-production"));
    ask(user("it-drift") + read("can_produce_closed") + body("DIR")).body("decision", is(true));
    ask(user("it-drift") + read("can_read") + body("DIR")).body("decision", is(true));
    ask(user("dagsorden-soc") + read("can_produce") + body("ÆSU")).body("decision", is(true));
    ask(user("dagsorden-soc") + read("can_read") + body("ISU")).body("decision", is(false));
    post("search/action", user("sekretariat") + body("DIR"), 200)
        .body(
            "results.name",
            contains("can_produce", "can_produce_closed", "can_read", "can_read_closed"));
    post(
            "search/subject",
            "\"subject\": {\"type\": \"user\"}, " + read("can_produce") + body("KKR"),
            200)
        .body("results.id", contains("it-admin", "it-drift", "sekretaer-byc", "sekretariat"));
  }

  private static String user(String id) {
    return "\"subject\": {\"type\": \"user\", \"id\": \"" + id + "\"}, ";
  }

  private static String read(String action) {
    return "\"action\": {\"name\": \"" + action + "\"}, ";
  }

  private static String body(String code) {
    return "\"resource\": {\"type\": \"body\", \"id\": \"" + code + "\"}, ";
  }

  private static String bodyAt(String code, String date) {
    return "\"resource\": {\"type\": \"body\", \"id\": \""
        + code
        + "\", \"properties\": {\"meetingDate\": \""
        + date
        + "\"}}, ";
  }

  private static String item(String id) {
    return "\"resource\": {\"type\": \"agenda-item\", \"id\": \"" + id + "\"}, ";
  }

  private static String semantic(String word) {
    return "\"options\": {\"evaluations_semantic\": \"" + word + "\"}";
  }

  private static ValidatableResponse ask(String members) {
    return ask(members, 200);
  }

  private static ValidatableResponse ask(String members, int status) {
    return post("evaluation", members, status);
  }

  private static ValidatableResponse evaluations(String members) {
    return post("evaluations", members, 200);
  }

  private static ValidatableResponse post(String path, String members, int status) {
    String json = "{" + members.replaceAll(", (?=[}\\]])", "").replaceAll(", $", "") + "}";
    return ESDH_IMPORT
        .request()
        .contentType(JSON)
        .body(json)
        .post(API + path)
        .then()
        .statusCode(status);
  }
}
