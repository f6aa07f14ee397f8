package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class RisksAndInterfacesTest extends ProjectPartsScene {

  @Test
  void risksAreListedByWeightAndWrittenAnewByThoseWhoKeepTheProject() {
    String risks = "/projects/" + aProject("Risikoprøve") + "/risks";
    post(Persona.PROJEKTLEDER, risks, risk("Let", 1, 2)).then().statusCode(201);
    String id =
        post(Persona.SEKRETARIAT, risks, risk("Tung", 5, 4))
            .then()
            .statusCode(201)
            .body("weight", equalTo(20))
            .body("owner", equalTo("Mikkel Aagaard"))
            .header("ETag", "\"0\"")
            .extract()
            .path("id");
    assertThat(get(Persona.BORGMESTER, risks).getList("items.title"))
        .containsExactly("Tung", "Let");
    assertThat(get(Persona.BORGMESTER, risks).getList("items.actions[0]")).isEmpty();
    assertThat(get(Persona.PROJEKTLEDER, risks).getList("items.actions[0]"))
        .containsExactly("edit");
    Map<String, Object> closed = risk("Tung", 5, 4);
    closed.put("state", "CLOSED");
    put(Persona.PROJEKTLEDER, risks + "/" + id, 0, closed)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    put(Persona.PROJEKTLEDER, risks + "/" + id, 0, closed).then().statusCode(412);
    put(Persona.PROGRAMLEDER, risks + "/" + id, 1, closed).then().statusCode(403);
    assertThat(get(Persona.SEKRETARIAT, risks + "?state=OPEN").getList("items.title"))
        .containsExactly("Let");
    String sheet =
        Persona.SEKRETARIAT.request().get(API + risks + "/sheet?state=CLOSED").asString();
    assertThat(sheet).contains("\"Tung\"", "\"20\"", "\"Lukket\"").doesNotContain("\"Let\"");
    String other = "/projects/" + aProject("Et andet") + "/risks/" + id;
    put(Persona.SEKRETARIAT, other, 1, closed).then().statusCode(404);
  }

  @Test
  void callersAreToldWhetherTheyKeepTheProject() {
    String project = "/projects/" + aProject("Rettighedsprøve");
    assertThat(get(Persona.PROJEKTLEDER, project).getList("actions")).contains("KEEP");
    assertThat(get(Persona.PROGRAMLEDER, project).getList("actions")).doesNotContain("KEEP");
  }

  @Test
  void whatIsDoneAboutARiskHasADay() {
    String risks = "/projects/" + aProject("Fristprøve") + "/risks";
    Map<String, Object> due = risk("Frist", 3, 3);
    due.put("action", " ");
    due.put("dueOn", "2031-06-01");
    post(Persona.PROJEKTLEDER, risks, due)
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("action")));
    due.put("action", "Ny leverandør");
    due.put("dueOn", "1031-06-01");
    post(Persona.PROJEKTLEDER, risks, due)
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("dueOn")));
    due.put("dueOn", "2031-06-01");
    post(Persona.PROJEKTLEDER, risks, due)
        .then()
        .statusCode(201)
        .body("dueOn", equalTo("2031-06-01"));
    assertThat(Persona.SEKRETARIAT.request().get(API + risks + "/sheet").asString())
        .contains("\"Ny leverandør\";\"2031-06-01\"");
  }

  @Test
  void whatIsWrongWithARiskIsNamed() {
    String risks = "/projects/" + aProject("Fejlprøve") + "/risks";
    Map<String, Object> wrong = risk(" ", 6, 0);
    post(Persona.SEKRETARIAT, risks, wrong)
        .then()
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("title", "probability", "impact"));
    Map<String, Object> nobody = risk("Ejerløs", 1, 1);
    nobody.put("owner", "nobody");
    post(Persona.SEKRETARIAT, risks, nobody)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("owner"));
    post(Persona.SEKRETARIAT, "/projects/" + UUID.randomUUID() + "/risks", risk("X", 1, 1))
        .then()
        .statusCode(404);
  }

  @Test
  void anInterfaceIsSeenAndWrittenFromBothItsProjects() {
    String one = aProject("Kanalstrategi");
    String other = aProject("Telefonsystem");
    String id =
        post(Persona.PROJEKTLEDER, "/projects/" + one + "/interfaces", overlap(other, "OPEN"))
            .then()
            .statusCode(201)
            .body("otherName", equalTo("Telefonsystem"))
            .extract()
            .path("id");
    String seen = "/projects/" + other + "/interfaces";
    assertThat(get(Persona.BORGMESTER, seen).getString("items[0].otherName"))
        .isEqualTo("Kanalstrategi");
    put(Persona.PROJEKTLEDER, seen + "/" + id, 0, overlap(one, "AGREED"))
        .then()
        .statusCode(200)
        .body("state", equalTo("AGREED"))
        .body("otherName", equalTo("Kanalstrategi"));
    assertThat(
            get(Persona.BORGMESTER, "/projects/" + one + "/interfaces").getString("items[0].state"))
        .isEqualTo("AGREED");
    assertThat(Persona.SEKRETARIAT.request().get(API + seen + "/sheet?format=csv").asString())
        .contains("\"Kanalstrategi\"", "\"Aftalt\"");
  }

  @Test
  void anInterfaceNeedsAnotherProjectThereIs() {
    String one = aProject("Ene");
    String path = "/projects/" + one + "/interfaces";
    for (String other : List.of(one, UUID.randomUUID().toString())) {
      post(Persona.SEKRETARIAT, path, overlap(other, "OPEN"))
          .then()
          .statusCode(400)
          .body("errors.field", hasItem("otherId"));
    }
  }

  private static Map<String, Object> risk(String title, int probability, int impact) {
    Map<String, Object> risk = new HashMap<>();
    risk.put("kind", "RISK");
    risk.put("title", title);
    risk.put("probability", probability);
    risk.put("impact", impact);
    risk.put("action", "Ugentlig status");
    risk.put("owner", "projektleder");
    risk.put("state", "OPEN");
    return risk;
  }

  private static Map<String, Object> overlap(String other, String state) {
    return Map.of(
        "otherId",
        other,
        "description",
        "Fælles sagsnøgle",
        "owner",
        "Mikkel Aagaard",
        "state",
        state);
  }
}
