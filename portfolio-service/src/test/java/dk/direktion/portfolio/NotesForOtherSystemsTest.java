package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Other systems read a status note once its project's owner has signed it, and nothing before. */
@ServiceTest
class NotesForOtherSystemsTest extends StatusScene {

  private static final String WORD = "Kanariefuglen";

  @Test
  void aNoteIsToldFirstWhenItIsSignedAndNeverWhyItWasGivenBack() {
    UUID project = admitted(aProject("Notatafhentning"));
    Map<String, Object> words = words();
    words.put("text", WORD);
    save(Persona.PROJEKTLEDER, project, tag(project), words).then().statusCode(200);
    nothingIsTold(project);
    next(Persona.PROJEKTLEDER, project, "handing-in").then().statusCode(200);
    nothingIsTold(project);
    next(Persona.DIREKTOER_OEKONOMI, project, "return", Map.of("comment", "Hemmelig grund"))
        .then()
        .statusCode(200);
    nothingIsTold(project);
    next(Persona.PROJEKTLEDER, project, "handing-in").then().statusCode(200);
    next(Persona.DIREKTOER_OEKONOMI, project, "signature").then().statusCode(200);

    JsonPath told = get(Persona.ESDH_IMPORT, "/status-reports?projectId=" + project);
    assertThat(told.getString("items[0].text")).isEqualTo(WORD);
    assertThat(told.getString("items[0].state")).isEqualTo("SIGNED");
    String id = told.getString("items[0].id");
    String one =
        Persona.ESDH_IMPORT
            .request()
            .get(API + "/status-reports/" + id)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(one).contains(WORD).doesNotContain("Hemmelig grund");
    assertThat(told.prettify()).doesNotContain("Hemmelig grund");
    assertThat(get(Persona.CONTROLLER, "/status-reports/" + id).getString("returnComment"))
        .isEqualTo("Hemmelig grund");
    assertThat(sheet(project)).contains(WORD).doesNotContain("Hemmelig grund");
  }

  private static void nothingIsTold(UUID project) {
    String id = status(project).getString("current.id");
    assertThat(id).isNotNull();
    Persona.ESDH_IMPORT.request().get(API + "/status-reports/" + id).then().statusCode(404);
    for (String since : new String[] {"", "&changedSince=2020-01-01T00:00:00Z"}) {
      assertThat(
              get(Persona.ESDH_IMPORT, "/status-reports?projectId=" + project + since)
                  .getInt("total"))
          .isZero();
    }
    assertThat(sheet(project)).doesNotContain(WORD);
  }

  private static String sheet(UUID project) {
    return Persona.ESDH_IMPORT
        .request()
        .get(API + "/status-reports/sheet?projectId=" + project)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
