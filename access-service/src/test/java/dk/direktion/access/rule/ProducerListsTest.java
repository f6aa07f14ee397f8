package dk.direktion.access.rule;

import static dk.direktion.testing.Persona.IT_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.access.directory.Newcomers;
import dk.direktion.testing.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds each rule of the production module, person by person, to its list. */
@ServiceTest
class ProducerListsTest {

  private static final String[] SECRETARIAT_AND_TWO_IT_OFFICERS = {
    "sekretariat", "sekretaer-byc", "it-admin", "it-drift"
  };

  @ParameterizedTest
  @ValueSource(strings = {"BOARD", "BOARD_INTERNAL", "MANAGEMENT", "EXTERNAL"})
  void theBoardsAgendasAreReachedByTheSecretariatAndTwoItOfficersOnly(String bodyGroup) {
    assertThat(producers(bodyGroup)).containsOnlyKeys(SECRETARIAT_AND_TWO_IT_OFFICERS);
  }

  @Test
  void theCouncilsAgendasAreReachedByThoseWhoMakeThemAndThoseWhoKeepThemRunning() {
    Map<String, List<String>> council = producers("FINANCE_AND_COUNCIL");
    assertThat(council)
        .containsOnlyKeys(
            "sekretariat",
            "sekretaer-byc",
            "centerchef-oedc",
            "noegleperson-oedc",
            "it-admin",
            "it-drift",
            "leverandoer-1",
            "leverandoer-2");
    assertThat(council.values()).allMatch(List::isEmpty);
  }

  @Test
  void whoMakesACentresAgendasReachesThoseMadeInThatCentre() {
    Map<String, List<String>> committees = producers("STANDING_COMMITTEES");
    assertThat(committees)
        .containsOnlyKeys(
            "sekretariat",
            "sekretaer-byc",
            "dagsorden-isc",
            "dagsorden-soc",
            "centerchef-oedc",
            "noegleperson-oedc",
            "it-admin",
            "it-drift",
            "leverandoer-1",
            "leverandoer-2")
        .containsEntry("dagsorden-isc", List.of("ISU"))
        .containsEntry("dagsorden-soc", List.of("ÆSU"))
        .containsEntry("leverandoer-1", List.of());
  }

  private static Map<String, List<String>> producers(String bodyGroup) {
    List<Map<String, Object>> rows =
        IT_ADMIN
            .request()
            .queryParam("system", "PRODUCTION")
            .queryParam("bodyGroup", bodyGroup)
            .queryParam("pageSize", 200)
            .get("/api/access/v1/reading-rights")
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll { !it.person.username.startsWith('" + Newcomers.PREFIX + "') }");
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> ((Map<?, ?>) row.get("person")).get("username").toString(),
                ProducerListsTest::onlyBodies));
  }

  @SuppressWarnings("unchecked")
  private static List<String> onlyBodies(Map<String, Object> row) {
    List<Map<String, Object>> rights = (List<Map<String, Object>>) row.get("rights");
    assertThat(rights).hasSize(1);
    assertThat(rights.get(0)).containsEntry("scope", "OPEN_AND_CLOSED");
    return (List<String>) rights.get(0).get("onlyBodies");
  }
}
