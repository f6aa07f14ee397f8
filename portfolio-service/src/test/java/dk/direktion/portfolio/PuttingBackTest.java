package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What left the list may come on it again, with the reason. */
@ServiceTest
class PuttingBackTest extends ProjectPartsScene {

  @Test
  void aProjectThatLeftComesOnTheListAgainAndTheTimeBetweenIsKept() {
    String id = aProject("Tilbagekomst");
    step(id, 0, "return", "2022-03-01", "For tidligt").statusCode(409);
    step(id, 0, "removal", "2022-01-01", "Udsat")
        .statusCode(200)
        .body("actions", hasItem("PUT_BACK"));
    step(id, 1, "return", "2021-12-31", "For tidligt")
        .statusCode(400)
        .body("errors.field", contains("day"));
    step(id, 1, "return", "2022-03-01", " ")
        .statusCode(400)
        .body("errors.field", contains("reason"));
    step(id, 0, "return", "2022-03-01", "Strategibrev").statusCode(412);
    step(id, 1, "return", "2022-03-01", "Strategibrev 2022")
        .statusCode(200)
        .body("onListFrom", equalTo("2022-03-01"))
        .body("addedReason", equalTo("Strategibrev 2022"))
        .body("leftOn", equalTo(null))
        .body("actions", hasItem("REMOVE"));
    assertThat(onTheListOn("2021-12-31")).isEqualTo(1);
    assertThat(onTheListOn("2022-01-01")).isZero();
    assertThat(onTheListOn("2022-03-01")).isEqualTo(1);
    JsonPath differences =
        get(Persona.KOMMUNALDIREKTOER, "/portfolio/differences?from=2022-02-01&to=2022-04-01");
    assertThat(differences.getString("added.find { it.id == '" + id + "' }.reason"))
        .isEqualTo("Strategibrev 2022");
    JsonPath around =
        get(Persona.KOMMUNALDIREKTOER, "/portfolio/differences?from=2021-12-01&to=2022-04-01");
    assertThat(around.getList("kept.id", String.class)).contains(id);
    assertThat(around.getString("changed.find { it.id == '" + id + "' }.what"))
        .isEqualTo(
            "Taget af 1. januar 2022 (Udsat) og sat på igen 1. marts 2022 (Strategibrev 2022)");
  }

  private static int onTheListOn(String day) {
    return get(Persona.SEKRETARIAT, "/projects?q=tilbagekomst&onDate=" + day).getInt("total");
  }

  private static ValidatableResponse step(
      String id, int version, String step, String day, String reason) {
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("day", day, "reason", reason))
        .post(API + "/projects/" + id + "/" + step)
        .then();
  }
}
