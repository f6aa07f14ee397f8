package dk.direktion.portfolio;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.testing.Persona;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Projects that draw on centres. Each test has centres of its own, so that none sees another's
 * hours; both are managed by the centre manager of BYC.
 */
abstract class ResourceScene extends PortfolioScene {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject SystemWork work;
  @Inject RevisingPortfolio revising;
  @Inject Versions versions;

  String aCentre() {
    String code = "C" + NUMBER.incrementAndGet();
    others.tellOfManager(Persona.CENTERCHEF_BYC, code);
    return code;
  }

  String aProject(String name) {
    AtomicReference<String> id = new AtomicReference<>();
    work.runAs(
        "sekretariat",
        Set.of(Roles.SECRETARIAT),
        () -> id.set(revising.admit(ProjectsResourceTest.aProject(name)).toString()));
    return id.get();
  }

  static Map<String, Object> activity(
      String name, String start, String end, List<Map<String, Object>> draws) {
    return Map.of("name", name, "start", start, "end", end, "draws", draws);
  }

  /** A draw on anybody of a centre; weeks and hours in turn. */
  static Map<String, Object> draw(String unit, Object... weeksAndHours) {
    List<Map<String, Object>> weeks = new ArrayList<>();
    for (int i = 0; i < weeksAndHours.length; i += 2) {
      weeks.add(Map.of("week", weeksAndHours[i], "hours", weeksAndHours[i + 1]));
    }
    return new HashMap<>(Map.of("unit", unit, "kind", "OPERATIONS", "weeks", weeks));
  }

  static Map<String, Object> with(Map<String, Object> draw, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(draw);
    changed.put(field, value);
    return changed;
  }

  static Response plan(Persona persona, String project, Map<String, Object> activity) {
    return persona
        .request()
        .contentType(ContentType.JSON)
        .body(activity)
        .post(API + "/projects/" + project + "/activities");
  }

  static String planned(String project, Map<String, Object> activity) {
    return plan(Persona.PROJEKTLEDER, project, activity)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static ValidatableResponse move(String activity, String ifMatch, String start) {
    return Persona.PROJEKTLEDER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(Map.of("start", start))
        .post(API + "/activities/" + activity + "/moves")
        .then();
  }

  static ValidatableResponse setCapacity(
      Persona persona, String unit, String from, double staff, double hours) {
    return persona
        .request()
        .contentType(ContentType.JSON)
        .body(Map.of("unit", unit, "from", from, "staff", staff, "hoursPerWeek", hours))
        .post(API + "/capacities")
        .then();
  }
}
