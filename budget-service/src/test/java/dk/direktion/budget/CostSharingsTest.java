package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ServiceTest
class CostSharingsTest {

  private static final String COST_SHARINGS = BudgetScene.API + "/cost-sharings";

  @Test
  void anAnalysisIsSharedBySevenEqualParts() {
    JsonPath shared = created(cost(350_000, "EQUAL", parties(7)));
    assertThat(shared.getList("shares.amount", Long.class)).containsOnly(50_000L).hasSize(7);
    JsonPath uneven = created(cost(350_003, "EQUAL", parties(7)));
    assertThat(uneven.getLong("shares.sum { it.amount }")).isEqualTo(350_003);
    assertThat(uneven.getList("shares.findAll { it.note == 'ROUNDED_UP' }")).hasSize(3);
  }

  @Test
  void aProgrammeIsSharedByNineEqualPartsThatAddUp() {
    JsonPath shared = created(cost(1_000_000, "EQUAL", parties(9)));
    assertThat(shared.getLong("shares.sum { it.amount }")).isEqualTo(1_000_000);
    assertThat(shared.getList("shares.amount", Long.class)).containsOnly(111_111L, 111_112L);
  }

  @Test
  void aProjectIsSharedByInhabitantsOnADay() {
    Map<String, Object> cost =
        cost(
            100_000,
            "INHABITANTS",
            List.of(
                Map.of("name", "Nordhøj Kommune", "inhabitants", 48_200),
                Map.of("name", "Sønderdal Kommune", "inhabitants", 23_151),
                Map.of("name", "Vesterlund Kommune", "inhabitants", 0)));
    cost.put("countedOn", "2016-01-01");
    JsonPath shared = created(cost);
    assertThat(shared.getList("shares.amount")).containsExactly(67_553, 32_447, 0);
    assertThat(shared.getString("shares[2].note")).isEqualTo("WEIGHT_ZERO");
    String sheet =
        Persona.DIREKTOER
            .request()
            .header("Accept-Language", "en")
            .get(COST_SHARINGS + "/" + shared.getString("id") + "/sheet")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(sheet)
        .startsWith("\uFEFFMunicipality;Inhabitants;Amount")
        .endsWith("\"Total\";\"71351\";\"100000\"\r\n");
  }

  @Test
  void whatIsMissingIsNamedByItsField() {
    Map<String, Object> cost =
        cost(
            100,
            "INHABITANTS",
            List.of(Map.of("name", "A", "inhabitants", 1), Map.of("name", " a ")));
    share(cost)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("countedOn"))
        .body("errors.field", hasItem("parties[1].name"))
        .body("errors.field", hasItem("parties[1].inhabitants"));
    share(cost(100, "EQUAL", parties(1)))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("parties"));
  }

  @Test
  void oneThatIsNotWantedIsRemoved() {
    String id = created(cost(100, "EQUAL", parties(2))).getString("id");
    Persona.CONTROLLER.request().delete(COST_SHARINGS + "/" + id).then().statusCode(204);
    Persona.CONTROLLER.request().get(COST_SHARINGS + "/" + id).then().statusCode(404);
  }

  private static JsonPath created(Map<String, Object> cost) {
    return share(cost).then().statusCode(201).extract().jsonPath();
  }

  private static Response share(Map<String, Object> cost) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .body(cost)
        .post(COST_SHARINGS);
  }

  private static Map<String, Object> cost(long amount, String method, List<?> parties) {
    return new HashMap<>(
        Map.of("title", "Fælles analyse", "amount", amount, "method", method, "parties", parties));
  }

  private static List<Map<String, Object>> parties(int count) {
    return IntStream.range(0, count)
        .<Map<String, Object>>mapToObj(number -> Map.of("name", "Kommune " + number))
        .toList();
  }
}
