package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class CostBaselinesTest extends StatusScene {

  @Inject EntityManager entities;

  private void setAside(UUID project, int amount) {
    Map<String, Object> data = new HashMap<>();
    data.put("allocationId", UUID.randomUUID());
    data.put("projectId", project);
    data.put("number", 1);
    data.put("year", 2031);
    data.put("lastYear", 2032);
    data.put("poolId", UUID.randomUUID());
    data.put("poolName", "IT-pulje");
    data.put("purpose", "Licenser");
    data.put("amount", amount);
    data.put("state", "APPROVED");
    others.tell("budget", "allocation.changed", data);
  }

  private static Map<String, Object> costing(Integer baseline, int expected) {
    Map<String, Object> status = words();
    status.put("baselineCost", baseline);
    status.put("expectedCost", expected);
    return status;
  }

  private static Response change(UUID project, String etag, Map<String, ?> body) {
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .body(body)
        .put(API + "/projects/" + project + "/cost-baseline");
  }

  private static JsonPath baseline(UUID project) {
    return get(Persona.CONTROLLER, "/projects/" + project + "/cost-baseline");
  }

  @Test
  void whatTheBoardHasSetAsideIsTheBaselineAndNotWhatTheManagerWrites() {
    UUID project = admitted(aProject("Bevilget"));
    setAside(project, 500_000);
    assertThat(baseline(project).getString("source")).isEqualTo("ALLOCATED");
    assertThat(baseline(project).getLong("cost")).isEqualTo(1_000_000);
    save(Persona.PROJEKTLEDER, project, "\"0\"", costing(2_000_000, 1_900_000))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("baselineCost"));
    save(Persona.PROJEKTLEDER, project, "\"0\"", costing(null, 1_100_000))
        .then()
        .statusCode(200)
        .body("baselineCost", is(1_000_000), "baselineSource", is("ALLOCATED"))
        .body("rules.economy.rule", is("YELLOW"));
    next(Persona.PROJEKTLEDER, project, "handing-in").then().statusCode(200);
    setAside(project, 500_000);
    assertThat(baseline(project).getLong("cost"))
        .as("kept from the first note that was handed in")
        .isEqualTo(1_000_000);
    assertThat(baseline(project).getList("kept.source")).containsExactly("ALLOCATED");
  }

  @Test
  void theSecretariatChangesItWithAReasonAndAllItWasStays() {
    UUID project = admitted(aProject("Ny ramme"));
    save(Persona.PROJEKTLEDER, project, "\"0\"", costing(1_000_000, 1_200_000))
        .then()
        .statusCode(200)
        .body("current.lights.economy", is("RED"));
    Map<String, Object> wider = Map.of("cost", 1_200_000, "reason", "Direktionen 12.1.2031");
    change(project, "\"1\"", wider).then().statusCode(412);
    change(project, "\"0\"", Map.of("cost", 1_200_000, "reason", " "))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("reason"));
    change(project, "\"0\"", Map.of("cost", -1, "reason", "x"))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("cost"));
    change(project, "\"0\"", wider).then().statusCode(200).header("ETag", is("\"1\""));
    next(Persona.PROJEKTLEDER, project, "handing-in")
        .then()
        .statusCode(200)
        .body("current.lights.economy", is("GREEN"))
        .body("current.written.baselineCost", is(1_200_000));
    change(project, "\"1\"", Map.of("cost", 900_000, "reason", "Skåret ned"))
        .then()
        .statusCode(200);
    JsonPath kept = baseline(project);
    assertThat(kept.getLong("cost")).isEqualTo(900_000);
    assertThat(kept.getList("kept.cost")).containsExactly(900_000, 1_200_000);
    assertThat(kept.getList("kept.reason")).containsExactly("Skåret ned", "Direktionen 12.1.2031");
    assertThat(kept.getList("kept.by")).isEqualTo(List.of("Maja Holm", "Maja Holm"));
    assertThat(kept.getList("actions")).isEmpty();
  }

  @Test
  void whatWasSaidIsNeverRewrittenNotEvenInTheDatabase() {
    UUID project = admitted(aProject("Fast ramme"));
    change(project, "\"0\"", Map.of("cost", 10, "reason", "Besluttet")).then().statusCode(200);
    assertThatThrownBy(
            () ->
                work.run(
                    () ->
                        entities
                            .createNativeQuery(
                                "update cost_baseline set cost = 20 where project_id = :id")
                            .setParameter("id", project)
                            .executeUpdate()))
        .hasStackTraceContaining("permission denied");
  }
}
