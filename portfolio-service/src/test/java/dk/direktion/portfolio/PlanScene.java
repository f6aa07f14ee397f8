package dk.direktion.portfolio;

import static org.hamcrest.Matchers.hasItem;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.plan.Milestones;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.testing.Persona;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** What the tests of plans do over and over. */
abstract class PlanScene extends PortfolioScene {

  @Inject SystemWork work;
  @Inject RevisingPortfolio revising;
  @Inject Versions versions;
  @Inject Milestones milestones;

  String aProject(String name) {
    AtomicReference<UUID> id = new AtomicReference<>();
    asSecretariat(() -> id.set(revising.admit(ProjectsResourceTest.aProject(name))));
    return id.get().toString();
  }

  void asSecretariat(Runnable revision) {
    work.runAs("sekretariat", Set.of(Roles.SECRETARIAT), revision);
  }

  static String aMilestone(String project, String name, String forecast) {
    return PlanSamples.made(
        "/milestones", Map.of("projectId", project, "name", name, "forecast", forecast));
  }

  static String anApproved(String project, String name, String day) {
    String id = aMilestone(project, name, day);
    approve(id, day, "Mandat godkendt", "\"0\"");
    return id;
  }

  static void approve(String id, String day, String reason, String tag) {
    post("/milestones/" + id + "/baseline", Map.of("day", day, "reason", reason), tag)
        .statusCode(200);
  }

  static void complete(String id, String day) {
    post(
            "/milestones/" + id + "/completion",
            Map.of("day", day),
            "\"" + milestone(id).getInt("version") + "\"")
        .statusCode(200);
  }

  static Map<String, Object> activity(String start, String end) {
    return Map.of("name", "Arbejde", "start", start, "end", end, "draws", List.of());
  }

  static JsonPath milestone(String id) {
    return get(Persona.SEKRETARIAT, "/milestones/" + id);
  }

  static ValidatableResponse waits(String project, String milestone, Map<String, ?> on) {
    Map<String, Object> body = new HashMap<>(on);
    body.put("projectId", project);
    if (milestone != null) {
      body.put("milestoneId", milestone);
    }
    return post("/dependencies", body, null);
  }

  static ValidatableResponse span(String project, String tag, String start, String end) {
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(Map.of("start", start, "end", end))
        .put(API + "/projects/" + project + "/plan")
        .then();
  }

  static ValidatableResponse post(String path, Map<String, ?> body, String tag) {
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .headers(tag == null ? Map.of() : Map.of("If-Match", tag))
        .body(body)
        .post(API + path)
        .then();
  }

  static ValidatableResponse patch(String path, String tag, Map<String, ?> body) {
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(body)
        .patch(API + path)
        .then();
  }

  static ValidatableResponse delete(String path, String tag) {
    return Persona.SEKRETARIAT.request().header("If-Match", tag).delete(API + path).then();
  }

  static Response sheet(String path) {
    return Persona.CONTROLLER.request().get(API + path).then().statusCode(200).extract().response();
  }

  static void refused(ValidatableResponse answer, String field) {
    answer.statusCode(400).body("errors.field", hasItem(field));
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
