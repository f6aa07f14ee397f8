package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.budget.pool.OpenPool;
import dk.direktion.budget.pool.OpeningPools;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.Persona;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** What the tests of the budget do over and over: open pools, propose, and let meetings speak. */
abstract class BudgetScene {

  static final String API = "/api/budget/v1";
  static final int YEAR = 2031;

  @Inject EventFollower follower;
  @Inject ToldDecisions meetings;
  @Inject SystemWork work;
  @Inject OpeningPools opening;

  static String freshCode() {
    StringBuilder letters = new StringBuilder("T");
    UUID.randomUUID()
        .toString()
        .replace("-", "")
        .chars()
        .limit(18)
        .forEach(each -> letters.append((char) ('A' + Character.digit(each, 16))));
    return letters.toString();
  }

  UUID aPool(long amount) {
    return aPool(freshCode(), YEAR, amount);
  }

  UUID aPool(String code, int year, long amount) {
    AtomicReference<UUID> id = new AtomicReference<>();
    work.runAs(
        "controller",
        Set.of(Roles.CONTROLLER),
        () -> id.set(opening.open(new OpenPool(code, "Prøvepulje", year, amount))));
    return id.get();
  }

  Response propose(Map<String, ?> proposal) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .body(proposal)
        .post(API + "/allocations");
  }

  Response propose(UUID pool, Object amount) {
    return propose(proposal(pool, amount));
  }

  static Map<String, Object> proposal(UUID pool, Object amount) {
    Map<String, Object> proposal = new HashMap<>();
    proposal.put("poolId", pool);
    proposal.put("purpose", "Fælles scanner");
    proposal.put("amount", amount);
    proposal.put("recurrence", "ONE_OFF");
    return proposal;
  }

  String anAllocation(UUID pool, long amount) {
    return propose(pool, amount).then().statusCode(201).extract().path("id");
  }

  String aSubmittedAllocation(UUID pool, long amount) {
    String id = anAllocation(pool, amount);
    submit(id, "\"0\"").then().statusCode(200);
    return id;
  }

  String anAllocationOnAnAgenda(UUID pool, long amount) {
    String id = aSubmittedAllocation(pool, amount);
    meetingsTell(
        "agenda-item.added",
        Map.of(
            "subject",
            "budget:allocation:" + id,
            "itemId",
            UUID.randomUUID(),
            "meetingId",
            UUID.randomUUID(),
            "bodyCode",
            "DIR",
            "meetingDate",
            "2031-01-14"));
    return id;
  }

  Response submit(String id, String ifMatch) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(Map.of("bodyCode", "DIR"))
        .post(API + "/allocations/" + id + "/submission");
  }

  /** Posts to something of the budget as a controller, at the version it is read at. */
  static Response act(String path, String action, Object body) {
    String version =
        Persona.CONTROLLER
            .request()
            .get(API + path)
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", version)
        .body(body)
        .post(API + path + "/" + action);
  }

  /** Posts something new of the budget as a controller. */
  static Response post(String path, Object body) {
    return Persona.CONTROLLER.request().contentType(ContentType.JSON).body(body).post(API + path);
  }

  /** Reads something of the budget as a controller. */
  static JsonPath read(String path) {
    return Persona.CONTROLLER.request().get(API + path).then().statusCode(200).extract().jsonPath();
  }

  Response withdraw(String id, String ifMatch) {
    return Persona.CONTROLLER
        .request()
        .header("If-Match", ifMatch)
        .post(API + "/allocations/" + id + "/withdrawal");
  }

  JsonPath allocation(String id) {
    return Persona.CONTROLLER
        .request()
        .get(API + "/allocations/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  JsonPath pool(UUID id) {
    return Persona.CONTROLLER
        .request()
        .get(API + "/pools/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  ReceivedEvent meetingsTell(String type, Map<String, ?> data) {
    return meetings.tell(type, data);
  }

  /** Lets the meetings tell of a decision; the answer is the event, to be delivered again. */
  ReceivedEvent decide(String allocationId, String outcome) {
    return meetingsTell("decision.made", decision(allocationId, outcome));
  }

  static Map<String, Object> decision(String allocationId, String outcome) {
    return decisionOn("budget:allocation:" + allocationId, outcome);
  }

  /** What the meetings tell of a decision about anything. */
  static Map<String, Object> decisionOn(String subject, String outcome) {
    Map<String, Object> data = new HashMap<>();
    data.put("decisionId", UUID.randomUUID());
    data.put("itemId", UUID.randomUUID());
    data.put("meetingId", UUID.randomUUID());
    data.put("bodyCode", "DIR");
    data.put("meetingDate", "2031-01-14");
    data.put("subject", subject);
    data.put("outcome", outcome);
    data.put("points", List.of());
    return data;
  }

  /** Lists the data of what the service has published of one type about an allocation. */
  static List<Map<String, Object>> published(String type, String allocationId) {
    List<Map<String, Object>> found = new ArrayList<>();
    String after = "0";
    while (true) {
      Response answer =
          Persona.SERVICE
              .request()
              .queryParam("after", after)
              .queryParam("limit", 100)
              .get(API + "/events");
      assertThat(answer.statusCode()).isEqualTo(200);
      List<Map<String, Object>> events = JsonPath.from(answer.asString()).getList("$");
      for (Map<String, Object> event : events) {
        if (event.get("type").equals("dk.direktion." + type)
            && event.get("subject").equals(allocationId)) {
          found.add(data(event));
        }
      }
      if (events.isEmpty()) {
        return found;
      }
      after = (String) events.get(events.size() - 1).get("position");
    }
  }

  @SuppressWarnings("unchecked") // an event's data is always an object
  private static Map<String, Object> data(Map<String, Object> event) {
    return (Map<String, Object>) event.get("data");
  }

  static Response adjust(String allocation, int fromYear, long amount) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .body(Map.of("fromYear", fromYear, "amount", amount, "reason", "Opgaven er ændret"))
        .post(API + "/allocations/" + allocation + "/adjustments");
  }

  static String anAdjustment(String allocation, int fromYear, long amount) {
    return adjust(allocation, fromYear, amount).then().statusCode(201).extract().path("id");
  }
}
