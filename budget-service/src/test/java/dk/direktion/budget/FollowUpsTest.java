package dk.direktion.budget;

import static dk.direktion.budget.BenefitScene.aCase;
import static dk.direktion.budget.BenefitScene.as;
import static dk.direktion.budget.BenefitScene.read;
import static dk.direktion.budget.BenefitScene.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dk.direktion.budget.followup.RemindingOwners;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class FollowUpsTest {

  private static final String FOLLOW_UPS = BudgetScene.API + "/follow-ups";

  @Inject BenefitScene scene;
  @Inject MovableClock clock;
  @Inject RemindingOwners reminding;

  @AfterEach
  void goBackToTheRealTime() {
    clock.reset();
  }

  @Test
  void deadlinesAreProposedUntilAControllerSetsThem() {
    JsonPath proposed = read(FOLLOW_UPS + "?year=2051");
    assertThat(proposed.getString("deadlines.second")).isEqualTo("2051-08-31");
    assertThat(proposed.getString("setBy")).isNull();
    set(2051, "\"0\"", "2051-04-15", "2051-09-15", "2051-11-01")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("followUps[1].deadline", equalTo("2051-09-15"))
        .body("setBy", equalTo(Persona.CONTROLLER.fullName()));
    set(2051, "\"0\"", "2051-04-15", "2051-09-15", "2051-11-01").then().statusCode(412);
    set(2051, "\"1\"", "2051-04-16", "2051-09-15", "2051-11-01")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""));
  }

  @ParameterizedTest
  @CsvSource({
    "2052-05-01, 2052-04-30, 2052-10-31, second",
    "2052-04-30, 2052-08-31, 2052-08-31, third",
    "2051-12-31, 2052-08-31, 2052-10-31, first",
    "2052-04-30, 2052-10-01, 2052-10-31, second",
    "2052-04-30, 2052-08-31, 2053-01-31, third"
  })
  void aDeadlineThatDoesNotFitIsRefusedByName(
      String first, String second, String third, String field) {
    set(2052, "\"0\"", first, second, third)
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of(field)));
  }

  @Test
  void yearsAndNumbersThatAreNoneAreRefused() {
    get("?year=1999").then().statusCode(400).body("errors.field", hasItems("year"));
    get("?year=femten").then().statusCode(400);
    get("/2052/4").then().statusCode(404);
    get("/2101/1").then().statusCode(400);
    set(1999, "\"0\"", "1999-04-30", "1999-08-31", "1999-10-31").then().statusCode(400);
    Persona.MEDARBEJDER.request().get(FOLLOW_UPS).then().statusCode(403);
    as(Persona.CONTROLLER)
        .header("If-Match", "\"0\"")
        .body(Map.of("first", "2052-04-30"))
        .put(FOLLOW_UPS + "/2052")
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("second", "third"));
  }

  @Test
  void aBenefitIsMissingUntilItIsIncorporatedAndSaysWhatItLacks() {
    Map<String, Object> written = inFollowUp(2043, 2);
    written.put("indicators", List.of());
    String id = scene.aSpecified(written);
    JsonPath before = read(FOLLOW_UPS + "/2043/2");
    assertThat(before.getString(row(id) + ".place")).isEqualTo("MISSING");
    assertThat(before.getList(row(id) + ".lacks", String.class))
        .containsExactly("DECISION", "ACCOUNT", "INDICATOR");
    assertThat(before.getLong(row(id) + ".amount")).isEqualTo(200_000);
    scene.submit(id).then().statusCode(200);
    scene.decide(id, "APPROVED");
    assertThat(read(FOLLOW_UPS + "/2043/2").getList(row(id) + ".lacks", String.class))
        .containsExactly("INCORPORATION", "ACCOUNT", "INDICATOR");
    scene.moved(id, "INCORPORATED", null);
    JsonPath after = read(FOLLOW_UPS + "/2043/2");
    assertThat(after.getString(row(id) + ".place")).isEqualTo("IN");
    assertThat(after.getInt("in")).isEqualTo(1);
    assertThat(after.getInt("missing")).isZero();
    assertThat(after.getLong("states.find { it.state == 'INCORPORATED' }.amount"))
        .isEqualTo(200_000);
  }

  @Test
  void aProgrammesBenefitThatNamesNoneBelongsInTheSecondOfTheYearBefore() {
    Map<String, Object> written = aCase(scene.aProgramme());
    written.put("years", years(2046, 90_000));
    String id = scene.aBenefit(written);
    JsonPath second = read(FOLLOW_UPS + "/2045/2");
    assertThat(second.getList(row(id) + ".lacks", String.class)).contains("FOLLOW_UP");
    assertThat(second.getLong(row(id) + ".nextAmount")).isEqualTo(90_000);
    assertThat(read(FOLLOW_UPS + "?year=2045").getList("years", Integer.class)).contains(2045);
  }

  @Test
  void whatLapsedIsShownButNotAwaited() {
    String id = scene.aSpecified(inFollowUp(2044, 1));
    scene.moved(id, "LAPSED", null);
    JsonPath first = read(FOLLOW_UPS + "/2044/1");
    assertThat(first.getString(row(id) + ".place")).isEqualTo("GONE");
    assertThat(first.getInt("awaited")).isZero();
    assertThat(first.getList(row(id) + ".lacks")).isEmpty();
  }

  @Test
  void aClosedDraftCountsForNobody() {
    Map<String, Object> written = inFollowUp(2047, 1);
    written.put("closed", true);
    scene.aBenefit(written);
    assertThat(read(FOLLOW_UPS + "/2047/1").getList("benefits")).isEmpty();
  }

  @Test
  void theSheetSumsWhatItShows() {
    scene.aSpecified(inFollowUp(2048, 3));
    scene.aSpecified(inFollowUp(2048, 3));
    String sheet =
        Persona.DIREKTOER
            .request()
            .header("Accept-Language", "en")
            .get(FOLLOW_UPS + "/2048/3/sheet")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(sheet)
        .contains("Benefit;Programme", ";2048;2049;Missing")
        .contains("\"Decision, Centre and account\"")
        .contains("\"Total\";\"\";\"\";\"\";\"\";\"\";\"400000\"");
    Persona.DIREKTOER
        .request()
        .queryParam("format", "xlsx")
        .get(FOLLOW_UPS + "/2048/3/sheet")
        .then()
        .statusCode(200);
  }

  @Test
  void anOwnerIsWrittenToBeforeTheDeadlineAndWhenItHasPassedOnceEach() {
    Map<String, Object> written = inFollowUp(2049, 2);
    String name = (String) written.get("name");
    String id = scene.aSpecified(written);
    set(2049, "\"0\"", "2049-04-30", "2049-08-31", "2049-10-31").then().statusCode(200);
    remindOn("2049-08-16");
    assertThat(letters("follow-up-soon", name)).isEmpty();
    remindOn("2049-08-18");
    remindOn("2049-08-31");
    assertThat(letters("follow-up-soon", name)).hasSize(1);
    Map<String, Object> letter = letters("follow-up-soon", name).get(0);
    assertThat(letter.get("recipients")).isEqualTo(List.of(Persona.CENTERCHEF_BYC.username()));
    assertThat(letter.get("path")).isEqualTo("/gevinster/" + id);
    assertThat(letters("follow-up-late", name)).isEmpty();
    remindOn("2049-09-01");
    remindOn("2049-09-02");
    assertThat(letters("follow-up-late", name)).hasSize(1);
  }

  @Test
  void nobodyIsWrittenToAboutWhatIsInOrLongPast() {
    Map<String, Object> in = inFollowUp(2055, 1);
    String id = scene.aDecided(in);
    scene.moved(id, "INCORPORATED", null);
    Map<String, Object> past = inFollowUp(2055, 1);
    scene.aSpecified(past);
    set(2055, "\"0\"", "2055-04-30", "2055-08-31", "2055-10-31").then().statusCode(200);
    remindOn("2055-06-15");
    assertThat(letters("follow-up-late", (String) past.get("name"))).isEmpty();
    remindOn("2055-04-29");
    assertThat(letters("follow-up-soon", (String) past.get("name"))).hasSize(1);
    assertThat(letters("follow-up-soon", (String) in.get("name"))).isEmpty();
  }

  private void remindOn(String day) {
    clock.stopAt(Instant.parse(day + "T08:00:00Z"));
    reminding.remind();
  }

  @SuppressWarnings("unchecked") // a notice's values are always an object
  private static List<Map<String, Object>> letters(String template, String benefit) {
    return BudgetScene.published("notice.requested", template).stream()
        .filter(one -> benefit.equals(((Map<String, Object>) one.get("values")).get("benefit")))
        .toList();
  }

  private Map<String, Object> inFollowUp(int year, int number) {
    Map<String, Object> written = aCase(scene.aProgramme());
    written.put("years", years(year, 200_000));
    written.put("followUp", Map.of("year", year, "number", number));
    return written;
  }

  private static String row(String id) {
    return "benefits.find { it.id == '" + id + "' }";
  }

  private static Response get(String rest) {
    return Persona.CONTROLLER.request().get(FOLLOW_UPS + rest);
  }

  private static Response set(int year, String ifMatch, String first, String second, String third) {
    return as(Persona.CONTROLLER)
        .header("If-Match", ifMatch)
        .body(Map.of("first", first, "second", second, "third", third))
        .put(FOLLOW_UPS + "/" + year);
  }
}
