package dk.direktion.budget;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.Persona;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What the tests of benefits do over and over: register, write, move, and let bodies decide. */
@ApplicationScoped
class BenefitScene {

  static final String BENEFITS = BudgetScene.API + "/benefits";
  static final String ECONOMIES = BudgetScene.API + "/programme-economies";
  private static final AtomicLong POSITION = new AtomicLong(1_000_000);

  private final EventFollower follower;
  private final ToldPeople people;
  private final ObjectMapper json;

  BenefitScene(EventFollower follower, ToldPeople people, ObjectMapper json) {
    this.follower = follower;
    this.people = people;
    this.json = json;
  }

  String aProgramme() {
    String code = BudgetScene.freshCode();
    people.person(Persona.CENTERCHEF_BYC, "BYC", "BYC");
    as(Persona.CONTROLLER)
        .header("If-Match", "\"0\"")
        .body(Map.of("name", "Prøveprogram", "subProgrammes", List.of("Del A", "Del B")))
        .put(BudgetScene.API + "/programmes/" + code)
        .then()
        .statusCode(200);
    return code;
  }

  /** Makes a case that has all it takes to be specified, with an indicator. */
  static Map<String, Object> aCase(String programme) {
    Map<String, Object> written = new HashMap<>();
    written.put("name", "Færre henvendelser " + UUID.randomUUID());
    written.put("change", "Borgerne klarer det selv på nettet.");
    written.put("basis", "CALCULATED");
    written.put("grounds", "2.000 henvendelser a 20 minutter");
    written.put("duration", "ONE_OFF");
    written.put("certainty", "MEDIUM");
    written.put("years", years(2031, 200_000));
    written.put("owner", Persona.CENTERCHEF_BYC.username());
    written.put("programme", programme);
    written.put("subProgramme", "Del A");
    written.put(
        "indicators", List.of(Map.of("name", "Henvendelser", "baseline", 900, "target", 700)));
    written.put("measuringMethod", "Henvendelserne tælles");
    written.put("measuringDates", List.of("2031-12-31"));
    written.put("claims", List.of());
    written.put("closed", false);
    return written;
  }

  static List<Map<String, Object>> years(int year, long amount) {
    return List.of(Map.of("year", year, "amount", amount, "investment", 0));
  }

  static RequestSpecification as(Persona persona) {
    return persona.request().contentType(ContentType.JSON);
  }

  Response write(Map<String, ?> written) {
    return as(Persona.PROGRAMLEDER).body(written).post(BENEFITS);
  }

  String aBenefit(Map<String, ?> written) {
    return write(written).then().statusCode(201).extract().path("id");
  }

  String aSpecified(Map<String, ?> written) {
    String id = aBenefit(written);
    moved(id, "SPECIFIED", null);
    return id;
  }

  String aDecided(Map<String, ?> written) {
    String id = aSpecified(written);
    submit(id).then().statusCode(200);
    decide(id, "APPROVED");
    return id;
  }

  Response submit(String id) {
    return as(Persona.PROGRAMLEDER)
        .header("If-Match", tag(id))
        .body(Map.of("bodyCode", "DIR"))
        .post(BENEFITS + "/" + id + "/submission");
  }

  Response move(Persona persona, String id, Map<String, ?> move) {
    return as(persona).header("If-Match", tag(id)).body(move).post(BENEFITS + "/" + id + "/moves");
  }

  void moved(String id, String state, List<Map<String, Object>> years) {
    Map<String, Object> move = new HashMap<>();
    move.put("state", state);
    move.put("reason", "Derfor " + state);
    move.put("years", years);
    move.put("followUp", Map.of("year", 2031, "number", 2));
    move(Persona.CONTROLLER, id, move).then().statusCode(200);
  }

  static JsonPath benefit(String id) {
    return read(BENEFITS + "/" + id);
  }

  static JsonPath economy(String programme, int year) {
    return read(ECONOMIES + "/" + programme + "?year=" + year);
  }

  static JsonPath read(String path) {
    return Persona.CONTROLLER.request().get(path).then().statusCode(200).extract().jsonPath();
  }

  private static String tag(String id) {
    return "\"" + benefit(id).getLong("version") + "\"";
  }

  ReceivedEvent decide(String id, String outcome) {
    Map<String, Object> data = BudgetScene.decision(id, outcome);
    data.put("subject", "budget:benefit:" + id);
    ReceivedEvent event =
        new ReceivedEvent(
            UUID.randomUUID(),
            "meetings",
            "decision.made",
            "subject",
            POSITION.incrementAndGet(),
            Instant.parse("2031-01-14T12:00:00Z"),
            json.valueToTree(data));
    follower.deliver(event);
    return event;
  }

  void book(String programme, Map<String, ?> entry) {
    as(Persona.CONTROLLER)
        .body(entry)
        .post(ECONOMIES + "/" + programme + "/entries")
        .then()
        .statusCode(200);
  }
}
