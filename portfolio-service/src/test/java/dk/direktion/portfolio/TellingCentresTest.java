package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.portfolio.resource.TellingCentres;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class TellingCentresTest extends ResourceScene {

  @Inject TellingCentres telling;
  @Inject MovableClock clock;

  @AfterEach
  void letTimeRun() {
    clock.reset();
  }

  private void on(String day) {
    clock.stopAt(LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC));
  }

  private void tellOn(String day) {
    on(day);
    telling.tell();
  }

  private static List<Map<String, Object>> letters(String template, String project) {
    return published("notice.requested", template).stream()
        .filter(letter -> letter.get("path").equals("/portefoelje/" + project + "/ressourcer"))
        .toList();
  }

  private static Object value(Map<String, Object> letter, String name) {
    return ((Map<?, ?>) letter.get("values")).get(name);
  }

  @Test
  void theCentresManagerIsToldOnceAtLeastAMonthBefore() {
    on("2041-01-02");
    String centre = aCentre();
    String project = aProject("Varsel");
    planned(
        project,
        activity("Interview", "2041-06-03", "2041-06-14", List.of(draw(centre, "2041-W23", 5))));
    tellOn("2041-04-25");
    assertThat(letters("activity-announced", project)).isEmpty();
    JsonPath due = get(Persona.CENTERCHEF_BYC, "/resource-notices?state=DUE&unit=" + centre);
    assertThat(due.getList("items.dueOn")).containsExactly("2041-04-26");
    assertThat(due.getList("items.manager")).containsExactly("Karen Vestergaard");

    tellOn("2041-04-26");
    tellOn("2041-04-27");
    List<Map<String, Object>> letters = letters("activity-announced", project);
    assertThat(letters).hasSize(1);
    assertThat(letters.get(0).get("recipients")).isEqualTo(List.of("centerchef-byc"));
    assertThat(letters.get(0).get("copies")).isEqualTo(List.of("projektleder"));
    assertThat(value(letters.get(0), "start")).isEqualTo("2041-06-03");
    JsonPath sent = get(Persona.CENTERCHEF_BYC, "/resource-notices?unit=" + centre);
    assertThat(sent.getList("items.state")).containsExactly("SENT");
    assertThat(sent.getList("items.isShort")).containsExactly(false);
  }

  @Test
  void theCentreIsToldAgainWhenTheActivityMovesWithTheOldDayAndTheNew() {
    on("2042-01-02");
    String centre = aCentre();
    String project = aProject("Flyttet varsel");
    String id =
        planned(
            project,
            activity(
                "Interview", "2042-03-03", "2042-03-14", List.of(draw(centre, "2042-W10", 5))));
    tellOn("2042-01-30");
    move(id, "\"0\"", "2042-06-02").statusCode(200);
    tellOn("2042-02-01");
    tellOn("2042-02-02");
    List<Map<String, Object>> moved = letters("activity-moved", project);
    assertThat(moved).hasSize(1);
    assertThat(value(moved.get(0), "before")).isEqualTo("2042-03-03");
    assertThat(value(moved.get(0), "start")).isEqualTo("2042-06-02");
    assertThat(letters("activity-announced", project)).hasSize(1);

    move(id, "\"1\"", "2042-03-03").statusCode(200);
    tellOn("2042-02-20");
    assertThat(letters("activity-moved", project)).hasSize(2);
    JsonPath told = get(Persona.SEKRETARIAT, "/resource-notices?project=" + project);
    assertThat(told.getList("items.movedFrom")).containsExactly("2042-06-02", "2042-03-03", null);
    assertThat(told.getList("items.isShort")).containsExactly(true, false, false);
  }

  @Test
  void whatIsTooLateForTheMonthIsToldAtOnceAndMarkedAsShortNotice() {
    on("2043-01-02");
    String centre = aCentre();
    String project = aProject("Kort varsel");
    planned(
        project,
        activity("Haster", "2043-01-19", "2043-01-30", List.of(draw(centre, "2043-W04", 5))));
    planned(
        project,
        activity("Begyndt", "2043-01-01", "2043-01-30", List.of(draw(centre, "2043-W04", 5))));
    tellOn("2043-01-02");
    JsonPath told = get(Persona.SEKRETARIAT, "/resource-notices?project=" + project);
    assertThat(told.getList("items.activity")).containsExactly("Haster");
    assertThat(told.getList("items.isShort")).containsExactly(true);
    assertThat(
            Persona.SEKRETARIAT
                .request()
                .get(API + "/resource-notices/sheet?project=" + project)
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .contains("\"Haster\";\"2043-01-19\"");
  }

  @Test
  void aCentreNobodyManagesIsToldAsSoonAsSomebodyDoesAndNeverOfProjectManagement() {
    on("2044-01-04");
    String centre = aCentre();
    String project = aProject("Uden chef");
    others.tellOfManager(Persona.CENTERCHEF_BYC);
    String other = aCentre();
    planned(
        project,
        activity(
            "Venter",
            "2044-02-01",
            "2044-02-28",
            List.of(
                draw(centre, "2044-W05", 5),
                with(draw(other, "2044-W05", 5), "kind", "PROJECT_MANAGEMENT"))));
    tellOn("2044-01-05");
    assertThat(letters("activity-announced", project)).isEmpty();
    assertThat(
            get(Persona.SEKRETARIAT, "/resource-notices?project=" + project)
                .getString("items[0].manager"))
        .isNull();
    others.tellOfManager(Persona.CENTERCHEF_HRC, centre);
    tellOn("2044-01-06");
    assertThat(letters("activity-announced", project))
        .extracting(letter -> letter.get("recipients"))
        .containsExactly(List.of("centerchef-hrc"));
  }

  @Test
  void whatWasToldStaysOnRecordWhenTheActivityIsGivenUp() {
    on("2045-01-04");
    String centre = aCentre();
    String project = aProject("Opgivet");
    String id =
        planned(
            project,
            activity("Opgives", "2045-02-01", "2045-02-28", List.of(draw(centre, "2045-W06", 5))));
    telling.tell();
    delete(id, "\"0\"");
    JsonPath told = get(Persona.SEKRETARIAT, "/resource-notices?project=" + project);
    assertThat(told.getList("items.activity")).containsExactly("Opgives", "Opgives");
    assertThat(told.getList("items.activityId")).containsOnlyNulls();
    assertThat(told.getList("items.isWithdrawn")).containsExactlyInAnyOrder(true, false);
    assertThat(letters("activity-withdrawn", project)).hasSize(1);
  }

  @Test
  void movedTwiceInADayIsToldOnceAndMovedBackIsNotToldAtAll() {
    on("2046-01-02");
    String centre = aCentre();
    String project = aProject("Rykkes rundt");
    String id =
        planned(
            project,
            activity("Rykkes", "2046-03-05", "2046-03-16", List.of(draw(centre, "2046-W10", 5))));
    tellOn("2046-01-30");
    move(id, "\"0\"", "2046-04-02").statusCode(200);
    telling.tell();
    move(id, "\"1\"", "2046-05-07").statusCode(200);
    telling.tell();
    assertThat(letters("activity-moved", project)).isEmpty();
    assertThat(
            get(Persona.SEKRETARIAT, "/resource-notices?state=DUE&project=" + project)
                .getString("items[0].dueOn"))
        .isEqualTo("2046-01-31");
    tellOn("2046-01-31");
    assertThat(letters("activity-moved", project))
        .extracting(letter -> value(letter, "start"))
        .containsExactly("2046-05-07");
    move(id, "\"2\"", "2046-06-04").statusCode(200);
    move(id, "\"3\"", "2046-05-07").statusCode(200);
    tellOn("2046-02-10");
    assertThat(letters("activity-moved", project)).hasSize(1);
  }

  @Test
  void whatMovesToWithinDaysOrHasBegunMeanwhileIsToldAtOnce() {
    on("2047-01-02");
    String centre = aCentre();
    String project = aProject("Rykkes frem");
    String id =
        planned(
            project,
            activity(
                "Fremrykkes", "2047-02-04", "2047-03-15", List.of(draw(centre, "2047-W08", 5))));
    tellOn("2047-01-08");
    move(id, "\"0\"", "2047-01-07").statusCode(200);
    telling.tell();
    assertThat(letters("activity-moved", project))
        .extracting(letter -> value(letter, "start"))
        .containsExactly("2047-01-07");
  }

  @Test
  void aCentreThatWasToldIsToldWhenTheActivityIsGivenUpOrDrawsOnItNoMore() {
    on("2048-01-02");
    String kept = aCentre();
    String dropped = aCentre();
    others.tellOfManager(Persona.CENTERCHEF_BYC, kept, dropped);
    String project = aProject("Trækkes tilbage");
    String id =
        planned(
            project,
            activity(
                "Trækkes",
                "2048-02-03",
                "2048-02-28",
                List.of(draw(kept, "2048-W06", 5), draw(dropped, "2048-W06", 5))));
    telling.tell();
    String tag = put(id, "\"0\"", List.of(draw(kept, "2048-W06", 5)));
    tellOn("2048-01-03");
    tellOn("2048-01-04");
    assertThat(letters("activity-withdrawn", project))
        .extracting(letter -> value(letter, "unit"))
        .containsExactly(dropped);
    tag = put(id, tag, List.of(draw(kept, "2048-W06", 5), draw(dropped, "2048-W06", 5)));
    telling.tell();
    assertThat(letters("activity-announced", project)).hasSize(3);
    delete(id, tag);
    assertThat(letters("activity-withdrawn", project)).hasSize(3);
    assertThat(
            get(Persona.SEKRETARIAT, "/resource-notices?project=" + project)
                .getList("items.findAll { it.isWithdrawn }"))
        .hasSize(3);
  }

  @Test
  void aCentreIsToldWhenTheProjectLeavesTheListBeforeTheActivityBegins() {
    on("2049-01-04");
    String centre = aCentre();
    String project = aProject("Taget af i tide");
    planned(
        project,
        activity("Aldrig", "2049-02-15", "2049-02-26", List.of(draw(centre, "2049-W07", 5))));
    tellOn("2049-01-12");
    assertThat(letters("activity-announced", project)).hasSize(1);
    Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .header(
            "If-Match",
            Persona.SEKRETARIAT.request().get(API + "/projects/" + project).header("ETag"))
        .body(Map.of("day", "2049-01-12", "reason", "Udsat"))
        .post(API + "/projects/" + project + "/removal")
        .then()
        .statusCode(200);
    telling.tell();
    telling.tell();
    assertThat(letters("activity-withdrawn", project)).hasSize(1);
    assertThat(
            get(Persona.SEKRETARIAT, "/resource-notices?state=DUE&project=" + project)
                .getList("items"))
        .isEmpty();
  }

  private static void delete(String id, String etag) {
    Persona.PROJEKTLEDER
        .request()
        .header("If-Match", etag)
        .delete(API + "/activities/" + id)
        .then()
        .statusCode(204);
  }

  private static String put(String id, String etag, List<Map<String, Object>> draws) {
    return Persona.PROJEKTLEDER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .body(activity("Trækkes", "2048-02-03", "2048-02-28", draws))
        .put(API + "/activities/" + id)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }
}
