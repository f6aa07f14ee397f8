package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class LessonsTest extends ProjectPartsScene {

  @Test
  void aLessonIsWrittenOnceTheWorkHasEndedAndFoundByItsDanishWords() {
    String running = "/projects/" + aProject("Løbende") + "/lessons";
    post(Persona.SEKRETARIAT, running, lesson("For tidligt", "Intet"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/project-not-closed"));
    String lessons = "/projects/" + aClosedProject("Afsluttet") + "/lessons";
    String id =
        post(
                Persona.PROJEKTLEDER,
                lessons,
                lesson("Tag driften med", "Medarbejderne i caféen blev inddraget for sent"))
            .then()
            .statusCode(201)
            .body("writtenBy", equalTo("Mikkel Aagaard"))
            .extract()
            .path("id");
    assertThat(found("medarbejdere")).contains("Tag driften med");
    assertThat(found("cafe inddr")).contains("Tag driften med");
    assertThat(found("driften & ! |")).contains("Tag driften med");
    assertThat(found("medarbejdere rumraket")).isEmpty();
    assertThat(found("")).contains("Tag driften med");
    put(Persona.PROJEKTLEDER, lessons + "/" + id, 0, lesson("Tag rumraketten med", "Altid"))
        .then()
        .statusCode(200);
    assertThat(found("rumraket")).containsExactly("Tag rumraketten med");
    put(Persona.PROGRAMLEDER, lessons + "/" + id, 1, lesson("Nej", "Nej")).then().statusCode(403);
    assertThat(get(Persona.BORGMESTER, lessons).getList("items.projectName"))
        .containsExactly("Afsluttet");
    assertThat(Persona.BORGMESTER.request().get(API + "/lessons/sheet?q=rumraket").asString())
        .contains("\"Tag rumraketten med\"");
  }

  private static List<String> found(String words) {
    return get(Persona.BORGMESTER, "/lessons?pageSize=200&q=" + words).getList("items.title");
  }

  private static Map<String, Object> lesson(String title, String text) {
    return Map.of("title", title, "text", text);
  }
}
