package dk.direktion.budget;

import static dk.direktion.budget.BenefitScene.ECONOMIES;
import static dk.direktion.budget.BenefitScene.aCase;
import static dk.direktion.budget.BenefitScene.economy;
import static dk.direktion.budget.BenefitScene.read;
import static dk.direktion.budget.BenefitScene.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProgrammeEconomyTest {

  /** Before it begins, all that is booked is what the year will open with. */
  private static final int YEAR_TO_COME = 2099;

  @Inject BenefitScene scene;

  private static Map<String, Object> entry(int year, String kind, long amount) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("year", year);
    entry.put("kind", kind);
    entry.put("stage", "PLANNED");
    entry.put("label", "Post " + kind);
    entry.put("amount", amount);
    entry.put("reason", "Aftalt");
    return entry;
  }

  @Test
  void whatIsPlannedBeforeAYearBeginsIsItsOpeningBalance() {
    String programme = scene.aProgramme();
    scene.book(programme, entry(YEAR_TO_COME, "TARGET", 700));
    scene.book(programme, entry(YEAR_TO_COME, "INVESTMENT", 200));
    scene.book(programme, entry(YEAR_TO_COME, "OTHER_INCOME", 50));
    scene.book(programme, entry(YEAR_TO_COME, "BALANCE", -10));
    Map<String, Object> written = aCase(programme);
    written.put("years", years(YEAR_TO_COME, 1_000));
    scene.aBenefit(written);
    JsonPath economy = economy(programme, YEAR_TO_COME);
    assertThat(economy.getLong("openingBalance")).isEqualTo(1_000 + 50 - 10 - 200 - 700);
    assertThat(economy.getLong("result")).isEqualTo(140);
    assertThat(economy.getLong("stages[0].result")).isEqualTo(140);
    assertThat(economy.getList("lines[0].sources")).hasSize(5);
  }

  @Test
  void everyLineAddsUpFromMovesAndEntriesWithTheirReason() {
    String programme = scene.aProgramme();
    int year = 2020;
    Map<String, Object> written = aCase(programme);
    written.put("years", years(year, 300));
    String found = scene.aBenefit(written);
    Map<String, Object> lapsed = entry(year, "OTHER_INCOME", -900);
    lapsed.put("cause", "LAPSED");
    lapsed.put("reason", "Reglerne tillader det ikke");
    scene.book(programme, lapsed);
    JsonPath economy = economy(programme, year);
    assertThat(economy.getList("lines.kind")).isEqualTo(List.of("OPENING", "LAPSED", "FOUND"));
    assertThat(economy.getList("lines.amount")).isEqualTo(List.of(0, -900, 300));
    assertThat(economy.getString("lines[1].reason")).isEqualTo("Reglerne tillader det ikke");
    assertThat(economy.getString("lines[2].benefitId")).isEqualTo(found);
    assertThat(economy.getString("lines[2].sources[0].by")).isEqualTo("Lone Thorup");
    assertThat(economy.getLong("result")).isEqualTo(-600);
    assertThat(economy.getLong("stages[0].result")).isEqualTo(-600);
  }

  @Test
  void aPastDaysFiguresStandWhateverHappensLater() {
    String programme = scene.aProgramme();
    Map<String, Object> written = aCase(programme);
    written.put("years", years(2020, 300));
    scene.aBenefit(written);
    JsonPath before = read(ECONOMIES + "/" + programme + "?year=2020&asOf=2020-06-30");
    assertThat(before.getLong("result")).isZero();
    assertThat(before.getString("asOf")).isEqualTo("2020-06-30");
    assertThat(economy(programme, 2020).getLong("result")).isEqualTo(300);
  }

  @Test
  void eachStageCountsWhatHasComeThatFar() {
    String programme = scene.aProgramme();
    scene.aBenefit(aCase(programme));
    String decided = scene.aDecided(aCase(programme));
    String booked = scene.aDecided(aCase(programme));
    scene.moved(booked, "INCORPORATED", null);
    String realised = scene.aDecided(aCase(programme));
    scene.moved(realised, "INCORPORATED", null);
    scene.moved(realised, "REALISED", years(2031, 150_000));
    scene.moved(decided, "DELAYED", years(2031, 100_000));
    JsonPath economy = economy(programme, 2031);
    assertThat(economy.getList("stages.benefits"))
        .isEqualTo(List.of(650_000, 450_000, 350_000, 150_000));
    assertThat(economy.getList("parts.find { it.subProgramme == 'Del A' }.stages.benefits"))
        .isEqualTo(List.of(650_000, 450_000, 350_000, 150_000));
    assertThat(economy.getList("parts.find { it.subProgramme == 'Del B' }.stages.benefits"))
        .isEqualTo(List.of(0, 0, 0, 0));
  }

  @Test
  void theForecastFollowsTheCertaintyAndCountsWhatIsBookedInFull() {
    String programme = scene.aProgramme();
    Map<String, Object> written = aCase(programme);
    written.put("certainty", "LOW");
    written.put("duration", "LASTING");
    scene.aBenefit(written);
    written.put("certainty", "MEDIUM");
    scene.aBenefit(written);
    String booked = scene.aDecided(written);
    scene.moved(booked, "INCORPORATED", null);
    written.put("name", "Tabt");
    String lost = scene.aBenefit(written);
    scene.moved(lost, "LAPSED", null);
    JsonPath ahead = read(ECONOMIES + "/" + programme + "/years?from=2031&to=2032");
    for (int i = 0; i < 2; i++) {
      assertThat(ahead.getLong("years[" + i + "].low")).isEqualTo(40_000 + 120_000 + 200_000);
      assertThat(ahead.getLong("years[" + i + "].likely")).isEqualTo(100_000 + 160_000 + 200_000);
      assertThat(ahead.getLong("years[" + i + "].high")).isEqualTo(600_000);
    }
    assertThat(ahead.getList("years[0].states.state"))
        .isEqualTo(List.of("EXPECTED", "INCORPORATED", "LAPSED"));
    assertThat(ahead.getList("years[0].states.amount"))
        .isEqualTo(List.of(400_000, 200_000, 200_000));
  }

  @Test
  void badYearsAndEmptyEntriesAreRefused() {
    String programme = scene.aProgramme();
    BenefitScene.as(Persona.CONTROLLER)
        .body(entry(2031, "TARGET", 0))
        .post(ECONOMIES + "/" + programme + "/entries")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("amount"));
    BenefitScene.as(Persona.CONTROLLER)
        .get(ECONOMIES + "/" + programme + "/years?from=2031&to=2030")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("to"));
    BenefitScene.as(Persona.CONTROLLER).get(ECONOMIES + "/" + programme).then().statusCode(404);
  }

  @Test
  void theYearIsASheetWhoseResultIsAFormula() {
    String programme = scene.aProgramme();
    scene.book(programme, entry(2031, "BALANCE", 400));
    String sheet =
        Persona.PROGRAMLEDER
            .request()
            .get(ECONOMIES + "/" + programme + "/sheet?year=2031")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(sheet).contains("\"Resultat\"").contains("\"400\"");
    Persona.PROGRAMLEDER
        .request()
        .get(ECONOMIES + "/" + programme + "/sheet?year=2031&format=xlsx")
        .then()
        .statusCode(200);
    assertThat(fetched(programme, "/stages/sheet?year=2031"))
        .contains("Delprogram;Trin;Investeringer;Gevinster")
        .contains("\"Hele programmet\";\"Planlagt\";\"0\";\"0\";\"0\";\"400\";\"0\";\"400\"");
    scene.aBenefit(BenefitScene.aCase(programme));
    assertThat(fetched(programme, "/years/sheet"))
        .contains("År;Forventet;Specificeret;", ";I alt;Lavt;Sandsynligt;Højt;Måltal")
        .contains("\"2031\";\"200000\";\"0\";");
  }

  private static String fetched(String programme, String path) {
    return Persona.PROGRAMLEDER
        .request()
        .get(ECONOMIES + "/" + programme + path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void aProgrammeIsRegisteredOnceAndChangedWithItsVersion() {
    String programme = scene.aProgramme();
    Map<String, Object> renamed = Map.of("name", "Nyt navn", "subProgrammes", List.of("Del C"));
    BenefitScene.as(Persona.CONTROLLER)
        .header("If-Match", "\"9\"")
        .body(renamed)
        .put(BudgetScene.API + "/programmes/" + programme)
        .then()
        .statusCode(412);
    long version = read(BudgetScene.API + "/programmes/" + programme).getLong("version");
    BenefitScene.as(Persona.CONTROLLER)
        .header("If-Match", "\"" + version + "\"")
        .body(renamed)
        .put(BudgetScene.API + "/programmes/" + programme)
        .then()
        .statusCode(200)
        .body("subProgrammes", equalTo(List.of("Del C")));
  }
}
