package dk.direktion.portfolio;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.GiveRole;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A programme with parts, whose managers are asked how they fare; it is the second of May 2031. */
abstract class StatusScene extends PortfolioScene {

  static final LocalDate LISTED = LocalDate.of(2021, 3, 1);
  static final String MAY = "2031-05-01";
  static final String DEADLINE = "2031-05-20";

  @Inject SystemWork work;
  @Inject RevisingPortfolio revising;
  @Inject Versions versions;
  @Inject MovableClock clock;

  @BeforeEach
  void beginInMay() {
    clock.stopAt(Instant.parse("2031-05-02T08:00:00Z"));
    others.tellOfManager(Persona.CENTERCHEF_BYC, "ØDC");
    others.tell(
        "access",
        "person.changed",
        Map.of("username", "sekretariat", "name", "Maja Holm", "unit", "BYC", "secretary", true));
  }

  @AfterEach
  void goOn() {
    clock.reset();
  }

  static String bodyOf(String operation) {
    if (operation.startsWith("PUT") && operation.contains("/status-rhythms")) {
      return "{\"everyMonths\": 2, \"firstMonth\": \"2016-01-01\", \"deadlineDays\": 14}";
    }
    if (operation.endsWith("/return")) {
      return "{\"comment\": \"Skriv mere\"}";
    }
    if (operation.startsWith("PUT")) {
      return "{\"text\": \"Det går\", \"overrides\": {}}";
    }
    return operation.endsWith("/status-rounds")
        ? "{\"programmeId\": \"%s\", \"month\": \"2031-05-01\", \"deadline\": \"2099-05-20\"}"
            .formatted(UUID.randomUUID())
        : "{}";
  }

  static AdmitProject aProject(String name) {
    return aProject(name, ProjectKind.PROJECT, null);
  }

  static AdmitProject aProject(String name, ProjectKind kind, UUID programme) {
    return new AdmitProject(
        name,
        kind,
        2,
        programme,
        "Beskrivelse",
        List.of(
            new GiveRole(RoleOnProject.OWNER, "Anders Lykkegaard", LISTED, null),
            new GiveRole(RoleOnProject.MANAGER, "Mikkel Aagaard", LISTED, null)),
        LISTED,
        "Budgetaftale");
  }

  UUID admitted(AdmitProject admission) {
    AtomicReference<UUID> id = new AtomicReference<>();
    asSecretariat(() -> id.set(revising.admit(admission)));
    return id.get();
  }

  void asSecretariat(Runnable what) {
    work.runAs("sekretariat", Set.of(Roles.SECRETARIAT), what);
  }

  UUID aProgramme(String name) {
    return admitted(aProject(name, ProjectKind.PROGRAMME, null));
  }

  UUID aPart(String name, UUID programme) {
    return admitted(aProject(name, ProjectKind.SUB_PROGRAMME, programme));
  }

  static Response open(UUID programme, String month, String deadline) {
    Map<String, Object> body = new HashMap<>();
    body.put("programmeId", programme);
    body.put("month", month);
    body.put("deadline", deadline);
    return post(Persona.SEKRETARIAT, "/status-rounds", null, body);
  }

  static String anOpenRound(UUID programme) {
    return open(programme, MAY, DEADLINE).then().statusCode(201).extract().path("round.id");
  }

  static Map<String, Object> words() {
    Map<String, Object> status = new HashMap<>();
    status.put("followsPlan", "YES");
    status.put("text", "Følger planen");
    status.put("overrides", new HashMap<>());
    return status;
  }

  static Response save(Persona who, UUID project, String etag, Map<String, ?> status) {
    return who.request()
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .body(status)
        .put(API + "/projects/" + project + "/status");
  }

  /** Does the next thing with a project's note, at the version it has now. */
  static Response next(Persona who, UUID project, String what) {
    return next(who, project, what, Map.of());
  }

  static Response next(Persona who, UUID project, String what, Map<String, ?> body) {
    return post(who, "/projects/" + project + "/status/" + what, tag(project), body);
  }

  static String tag(UUID project) {
    return "\"" + status(project).getLong("version") + "\"";
  }

  static JsonPath status(UUID project) {
    return get(Persona.PROJEKTLEDER, "/projects/" + project + "/status");
  }

  static Response post(Persona who, String path, String etag, Map<String, ?> body) {
    var request = who.request().contentType(ContentType.JSON).body(body);
    return (etag == null ? request : request.header("If-Match", etag)).post(API + path);
  }

  static JsonPath board(String round) {
    return get(Persona.SEKRETARIAT, "/status-rounds/" + round);
  }

  static Response change(String round, String what, Map<String, ?> body) {
    String etag = "\"" + board(round).getLong("round.version") + "\"";
    return post(Persona.SEKRETARIAT, "/status-rounds/" + round + "/" + what, etag, body);
  }

  static void signed(UUID project) {
    save(Persona.PROJEKTLEDER, project, tag(project), words()).then().statusCode(200);
    next(Persona.PROJEKTLEDER, project, "handing-in").then().statusCode(200);
    next(Persona.DIREKTOER_OEKONOMI, project, "signature").then().statusCode(200);
  }

  /** Lists the letters of one text to one project's page that were asked for. */
  static List<Map<String, Object>> letters(String template, UUID project) {
    return published("notice.requested", template).stream()
        .filter(letter -> letter.get("path").toString().contains(project.toString()))
        .toList();
  }
}
