package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the secretariat and those who lead a project do with it, through the screens' own calls. */
@ServiceTest
class ProjectLifeTest extends PortfolioScene {

  private static final String DAY = "2021-01-01";

  @Test
  void whatIsAdmittedCanBeChangedRenamedPausedResumedClosedAndRemoved() {
    String id = admitted("Livsprøve", "PROJECT", null);
    step(id, "names", Map.of("from", "2022-01-01", "name", "Livsprøve to")).statusCode(200);
    step(id, "pauses", Map.of("day", "2022-02-01", "until", "2022-05-01", "reason", "Regnskab"))
        .statusCode(200)
        .body("pauses.reason", contains("Regnskab"));
    assertThat(on("2022-03-01", "Livsprøve").getString("items[0].state")).isEqualTo("PAUSED");
    assertThat(on("2022-03-01", "Livsprøve").getString("items[0].pauseReason"))
        .isEqualTo("Regnskab");
    assertThat(on("2022-05-01", "Livsprøve").getString("items[0].state")).isEqualTo("RUNNING");
    step(id, "pauses", Map.of("day", "2022-03-01", "reason", "Igen"))
        .statusCode(409)
        .body("type", equalTo("/problems/project-already-paused"));
    step(id, "resumption", Map.of("day", "2022-04-01")).statusCode(200);
    assertThat(on("2022-04-01", "Livsprøve").getString("items[0].state")).isEqualTo("RUNNING");
    step(id, "closing", Map.of("day", "2023-01-01"))
        .statusCode(200)
        .body("phase", equalTo("CLOSED"));
    step(id, "removal", Map.of("day", "2021-01-01", "reason", "Fortrudt"))
        .statusCode(400)
        .body("errors.field", contains("day"));
    step(id, "removal", Map.of("day", "2024-01-01", "reason", "Færdig"))
        .statusCode(200)
        .body("leftReason", equalTo("Færdig"), "actions", not(hasItem("REMOVE")));
  }

  @Test
  void aChangeMustNameTheVersionThatWasSeen() {
    String id = admitted("Udgaveprøve", "PROJECT", null);
    Map<String, ?> name = Map.of("from", "2022-01-01", "name", "Ny");
    call(Persona.SEKRETARIAT, id, "names", name, null).then().statusCode(428);
    call(Persona.SEKRETARIAT, id, "names", name, "\"99\"").then().statusCode(412);
  }

  @Test
  void badStepsAreRefusedByTheFieldThatIsWrong() {
    String id = admitted("Fejlprøve", "PROJECT", null);
    refused(id, "names", Map.of("from", "2022-01-01", "name", " "), "name");
    refused(id, "names", Map.of("from", "2020-12-31", "name", "Før den kom"), "from");
    refused(
        id,
        "pauses",
        Map.of("day", "2022-02-01", "until", "2022-01-01", "reason", "Regnskab"),
        "until");
    refused(id, "pauses", Map.of("day", "2022-02-01", "reason", ""), "reason");
    refused(id, "closing", Map.of("day", "2020-01-01"), "day");
    refused(id, "roles", role("Rune Balslev", "2022-02-01", "2022-01-01"), "until");
    refused(id, "roles", role("Rune Balslev", "2020-02-01", null), "from");
    step(id, "resumption", Map.of("day", "2022-01-01")).statusCode(409);
  }

  @Test
  void theSameRoleTwiceIsRefusedByTheNameOfTheField() {
    String id = admitted("Rolleprøve", "PROJECT", null);
    String given =
        step(id, "roles", role("projektleder", "2022-01-01", null))
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("roles.find { it.role == 'CONSULTANT' }.id");
    step(id, "roles", role("Mikkel Aagaard", "2023-01-01", "2023-02-01"))
        .statusCode(409)
        .body("errors.field", contains("person"), "title", containsString("Mikkel Aagaard"));
    step(id, "roles/" + given + "/ending", Map.of("until", "2022-06-01")).statusCode(200);
    step(id, "roles", role("Mikkel Aagaard", "2022-06-01", null)).statusCode(200);
    refused(id, "roles/" + given + "/ending", Map.of("until", "2021-06-01"), "until");
  }

  @Test
  void onlyWiderWorkHoldsNarrowerWork() {
    String programme = admitted("Programprøve", "PROGRAMME", null);
    String part = admitted("Delprøve", "SUB_PROGRAMME", programme);
    String project = admitted("Bladprøve", "PROJECT", part);
    admit("Under et projekt", "PROJECT", project)
        .then()
        .statusCode(400)
        .body("errors.field", contains("parentId"));
    placed(programme, "PROGRAMME", programme).statusCode(400);
    placed(programme, "PROGRAMME", part)
        .statusCode(400)
        .body("errors[0].message", containsString("under sig selv"));
    placed(part, "PROJECT", null).statusCode(400).body("errors.field", contains("kind"));
    placed(project, "PROJECT", UUID.randomUUID().toString()).statusCode(400);
    JsonPath read = get(Persona.SEKRETARIAT, "/projects/" + programme);
    assertThat(read.getList("parts.name", String.class)).containsExactly("Delprøve");
    assertThat(
            get(Persona.SEKRETARIAT, "/projects?programme=" + programme)
                .getList("items.name", String.class))
        .containsExactly("Delprøve");
  }

  @Test
  void whatMovedOnTheListIsADifferenceInWords() {
    String programme = admitted("Flytteprogram", "PROGRAMME", null);
    String id = admitted("Flytteprøve", "PROJECT", null);
    Map<String, Object> change = changed("PROJECT", programme);
    change.put("level", 2);
    change.put("from", "2022-01-01");
    put(id, change).statusCode(200).body("programme", equalTo("Flytteprogram"));
    step(id, "pauses", Map.of("day", "2022-02-01", "reason", "Regnskab")).statusCode(200);
    JsonPath differences =
        get(Persona.KOMMUNALDIREKTOER, "/portfolio/differences?from=2021-06-01&to=2022-06-01");
    assertThat(
            differences.<String>getList(
                "changed.findAll { it.id == '" + id + "' }.what", String.class))
        .containsExactly(
            "Niveau: 1 → 2", "Program: ingen → Flytteprogram", "Sat på pause: Regnskab");
    String sheet =
        Persona.KOMMUNALDIREKTOER
            .request()
            .get(API + "/portfolio/differences/sheet?from=2021-06-01&to=2022-06-01")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(sheet).contains("\"Ændret\";\"Flytteprøve\";\"Niveau: 1 → 2\"");
    put(id, with(change, "from", "2031-01-01")).statusCode(400);
  }

  @Test
  void aManagerPassesTheGatesThatNeedNoDecision() {
    String id = admitted("Overgangsprøve", "PROJECT", null);
    pass(Persona.PROJEKTLEDER, id, "2022-01-01")
        .then()
        .statusCode(200)
        .body("phase", equalTo("REALISATION"), "next", equalTo("CLOSED"))
        .body("nextNeedsDecision", equalTo(true), "actions", contains("SUBMIT"));
    pass(Persona.PROJEKTLEDER, id, "2022-02-01")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/gate-needs-decision"));
    pass(Persona.CENTERCHEF_HRC, id, "2022-02-01").then().statusCode(403);
  }

  @Test
  void aGateThatNeedsADecisionIsPassedByIt() {
    String id = admitted("Beslutningsprøve", "PROJECT", null);
    pass(Persona.PROJEKTLEDER, id, "2022-01-01").then().statusCode(200);
    String gate = submitGate(id).then().statusCode(200).extract().path("submissions[0].id");
    assertThat(published("subject.submitted", gate))
        .extracting(event -> event.get("subject"), event -> event.get("title"))
        .containsExactly(
            tuple("portfolio:gate:" + gate, "Beslutningsprøve: overgang til afsluttet"));
    submitGate(id).then().statusCode(409);
    meetingsTell("decision.made", decisionOn(gate, "POSTPONED"));
    assertThat(get(Persona.PROJEKTLEDER, "/projects/" + id + "/gates").getList("submissions.state"))
        .isEqualTo(List.of("POSTPONED"));
    meetingsTell("decision.made", decisionOn(gate, "APPROVED"));
    JsonPath after = get(Persona.PROJEKTLEDER, "/projects/" + id + "/gates");
    assertThat(after.getString("phase")).isEqualTo("CLOSED");
    assertThat(after.getString("submissions[0].state")).isEqualTo("PASSED");
    assertThat(after.getString("passed[-1].decidedOn")).isEqualTo("2031-01-14");
    assertThat(published("consequence.reported", gate))
        .extracting(event -> event.get("status"))
        .containsExactly("CARRIED_OUT");
  }

  @Test
  void aRejectedGateStaysShut() {
    String id = admitted("Afslagsprøve", "PROJECT", null);
    pass(Persona.PROJEKTLEDER, id, "2022-01-01").then().statusCode(200);
    String gate = submitGate(id).then().extract().path("submissions[0].id");
    meetingsTell("decision.made", decisionOn(gate, "REJECTED"));
    JsonPath after = get(Persona.PROJEKTLEDER, "/projects/" + id + "/gates");
    assertThat(after.getString("phase")).isEqualTo("REALISATION");
    assertThat(after.getString("submissions[0].state")).isEqualTo("REJECTED");
    assertThat(after.getList("actions")).isEqualTo(List.of("SUBMIT"));
  }

  @Test
  void otherSystemsAskForWhatChangedAndForOneOwnersProjects() {
    String since = "2999-01-01T00:00:00Z";
    assertThat(
            Persona.ESDH_IMPORT
                .request()
                .get(API + "/projects?everOnTheList=true&changedSince=" + since)
                .jsonPath()
                .getInt("total"))
        .isZero();
    String through =
        Persona.ESDH_IMPORT.request().get(API + "/projects").getHeader("Changed-Through");
    String id = admitted("Filterprøve", "PROJECT", null);
    JsonPath changed =
        get(Persona.ESDH_IMPORT, "/projects?everOnTheList=true&changedSince=" + through);
    assertThat(changed.getList("items.id", String.class)).contains(id);
    assertThat(names("owner=Henrik Dalgaard&q=filterprøve")).containsExactly("Filterprøve");
    assertThat(names("owner=Ingen&q=filterprøve")).isEmpty();
    assertThat(names("state=RUNNING&q=filterprøve")).containsExactly("Filterprøve");
    assertThat(names("state=PAUSED&q=filterprøve")).isEmpty();
    assertThat(names("state=CLOSED&q=filterprøve")).isEmpty();
    assertThat(names("phase=EXECUTION&q=filterprøve")).containsExactly("Filterprøve");
    assertThat(names("phase=IDEA&q=filterprøve")).isEmpty();
    assertThat(names("kind=PROGRAMME&q=filterprøve")).isEmpty();
  }

  @Test
  void thePeopleViewTellsWhoIsWhatOnADayAndIsASheetToo() {
    String id = admitted("Personprøve", "PROJECT", null);
    step(id, "roles", role("projektleder", "2022-01-01", "2022-06-01")).statusCode(200);
    String only = "/roles?projectId=" + id;
    assertThat(get(Persona.PROGRAMLEDER, only + "&onDate=2022-02-01").getList("items.role"))
        .containsExactlyInAnyOrder("OWNER", "MANAGER", "CONSULTANT");
    assertThat(get(Persona.PROGRAMLEDER, only + "&onDate=2022-06-01").getList("items.role"))
        .containsExactlyInAnyOrder("OWNER", "MANAGER");
    JsonPath unit = get(Persona.PROGRAMLEDER, only + "&onDate=2022-02-01&unit=ØDC&q=aagaard");
    assertThat(unit.getList("items.person", String.class)).containsOnly("Mikkel Aagaard");
    String sheet =
        Persona.PROGRAMLEDER.request().get(API + "/roles/sheet?projectId=" + id).asString();
    assertThat(sheet).contains("\"Mikkel Aagaard\";\"projektleder\";\"ØDC\";\"Projektleder\"");
    Persona.PROGRAMLEDER
        .request()
        .get(API + "/roles/sheet?format=xlsx")
        .then()
        .statusCode(200)
        .contentType(containsString("spreadsheetml"));
    Persona.PROGRAMLEDER
        .request()
        .get(API + "/roles/sheet?format=pdf")
        .then()
        .statusCode(400)
        .body("errors.field", contains("format"));
  }

  private static JsonPath on(String day, String text) {
    return get(Persona.SEKRETARIAT, "/projects?q=" + text + "&onDate=" + day);
  }

  private static List<String> names(String query) {
    return get(Persona.ESDH_IMPORT, "/projects?" + query).getList("items.name", String.class);
  }

  private static Map<String, Object> role(String person, String from, String until) {
    Map<String, Object> role = new HashMap<>();
    role.put("role", "CONSULTANT");
    role.put("person", person);
    role.put("from", from);
    role.put("until", until);
    return role;
  }

  private static Response admit(String name, String kind, String parentId) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", name);
    body.put("kind", kind);
    body.put("level", 1);
    body.put("parentId", parentId);
    body.put("description", "Beskrivelse");
    body.put("onListFrom", DAY);
    body.put("addedReason", "Budgetaftale");
    body.put(
        "roles",
        List.of(
            Map.of("role", "OWNER", "person", "Henrik Dalgaard", "from", DAY),
            Map.of("role", "MANAGER", "person", "Mikkel Aagaard", "from", DAY)));
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .body(body)
        .post(API + "/projects");
  }

  private static String admitted(String name, String kind, String parentId) {
    return admit(name, kind, parentId).then().statusCode(201).extract().path("id");
  }

  private static Map<String, Object> changed(String kind, String parentId) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", kind);
    body.put("level", 1);
    body.put("parentId", parentId);
    body.put("description", "Beskrivelse");
    body.put("decisionGates", List.of("CLOSED"));
    return body;
  }

  private static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
    Map<String, Object> changed = new HashMap<>(body);
    changed.put(key, value);
    return changed;
  }

  private static ValidatableResponse placed(String id, String kind, String parentId) {
    return put(id, changed(kind, parentId));
  }

  private static ValidatableResponse put(String id, Map<String, Object> body) {
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", tag(id))
        .body(body)
        .put(API + "/projects/" + id)
        .then();
  }

  private static Response pass(Persona persona, String id, String day) {
    return call(persona, id, "gates/passage", Map.of("day", day), tag(id));
  }

  private static Response submitGate(String id) {
    return call(
        Persona.PROJEKTLEDER,
        id,
        "gates/submission",
        Map.of("bodyCode", "DIR", "justification", "Alt er klar"),
        tag(id));
  }

  private static Map<String, Object> decisionOn(String gate, String outcome) {
    return with(decision(gate, outcome), "subject", "portfolio:gate:" + gate);
  }

  private static ValidatableResponse step(String id, String step, Map<String, ?> body) {
    return call(Persona.SEKRETARIAT, id, step, body, tag(id)).then();
  }

  private static void refused(String id, String step, Map<String, ?> body, String field) {
    step(id, step, body).statusCode(400).body("errors.field", hasItem(field));
  }

  private static Response call(
      Persona persona, String id, String step, Map<String, ?> body, String ifMatch) {
    var request = persona.request().contentType(ContentType.JSON).body(body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post(API + "/projects/" + id + "/" + step);
  }

  private static String tag(String id) {
    return Persona.SEKRETARIAT.request().get(API + "/projects/" + id).header("ETag");
  }
}
