package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sheets and differences speak the language of whoever asks. */
@ServiceTest
class SheetLanguageTest extends ProjectPartsScene {

  private static final List<String> SHEETS =
      List.of(
          "/projects/sheet",
          "/roles/sheet",
          "/portfolio/differences/sheet?from=2021-06-01&to=2022-06-01",
          "/milestones/sheet",
          "/dependencies/sheet",
          "/resource-draws/sheet",
          "/resources/heat-map/sheet",
          "/resources/overlaps/sheet",
          "/resources/people/sheet",
          "/capacities/sheet",
          "/resource-notices/sheet",
          "/status-reports/sheet",
          "/lessons/sheet",
          "/mandates/sheet");

  @Test
  void everySheetHasItsHeadingsInTheLanguageThatIsAskedFor() {
    for (String sheet : SHEETS) {
      assertThat(heading(sheet, "da")).as(sheet).isNotEqualTo(heading(sheet, "en"));
      assertThat(heading(sheet, "en-GB, da;q=0.5")).as(sheet).isEqualTo(heading(sheet, "en"));
      assertThat(heading(sheet, "fr")).as(sheet).isEqualTo(heading(sheet, "da"));
    }
    assertThat(heading("/roles/sheet", "en"))
        .isEqualTo("Person;Username;Unit;Role;Project;Kind;From;Until");
  }

  @Test
  void aLinkNamesTheLanguageWhereTheBrowserWouldSendItsOwn() {
    assertThat(heading("/roles/sheet?language=en", "da")).isEqualTo(heading("/roles/sheet", "en"));
    assertThat(heading("/roles/sheet?language=da", "en")).isEqualTo(heading("/roles/sheet", "da"));
    assertThat(heading("/roles/sheet?language=fr", "en")).isEqualTo(heading("/roles/sheet", "en"));
    Persona.MEDARBEJDER
        .request()
        .header("Accept-Language", "da")
        .get(API + "/roles?language=en")
        .then()
        .statusCode(403)
        .header("Content-Language", "en");
  }

  @Test
  void whatChangedIsToldInTheReadersLanguage() {
    String id = aProject("Sprogprøve");
    UUID project = UUID.fromString(id);
    asSecretariat(
        () ->
            revising.pause(
                project, versions.of(project), LocalDate.of(2022, 2, 1), null, "Regnskab"));
    assertThat(changes(id, "da")).containsExactly("Sat på pause: Regnskab");
    assertThat(changes(id, "en")).containsExactly("Paused: Regnskab");
    String sheet = sheet("/portfolio/differences/sheet?from=2021-06-01&to=2022-06-01", "en");
    assertThat(sheet).contains("\"Changed\";\"Sprogprøve\";\"Paused: Regnskab\"");
  }

  private static List<String> changes(String id, String language) {
    JsonPath differences =
        Persona.KOMMUNALDIREKTOER
            .request()
            .header("Accept-Language", language)
            .get(API + "/portfolio/differences?from=2021-06-01&to=2022-06-01")
            .jsonPath();
    return differences.getList("changed.findAll { it.id == '" + id + "' }.what");
  }

  private static String heading(String path, String languages) {
    return sheet(path, languages).lines().findFirst().orElseThrow().substring(1);
  }

  private static String sheet(String path, String languages) {
    return Persona.KOMMUNALDIREKTOER
        .request()
        .header("Accept-Language", languages)
        .get(API + path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
