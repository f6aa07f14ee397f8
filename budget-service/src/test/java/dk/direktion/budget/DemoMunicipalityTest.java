package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.budget.demo.DemoMunicipality;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
@TestProfile(DemoMunicipalityTest.WithDemo.class)
class DemoMunicipalityTest {

  private static final String API = "/api/budget/v1";

  @Inject DemoMunicipality demo;

  /** Starts the service as on a demo machine. */
  public static class WithDemo implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("direktion.demo", "true");
    }
  }

  @Test
  void theFivePoolsHold16700000() {
    JsonPath pools = get("/pools");
    assertThat(pools.getList("items.name"))
        .isEqualTo(
            List.of(
                "Udviklingspulje",
                "Lønudviklingspulje",
                "IT-pulje",
                "Pulje til investeringer",
                "Dyre uddannelser"));
    assertThat(pools.getList("items.amount"))
        .isEqualTo(List.of(4_000_000, 2_000_000, 5_700_000, 4_500_000, 500_000));
    JsonPath summary = get("/pools/summary");
    assertThat(summary.getInt("year")).isEqualTo(2015);
    assertThat(summary.getList("years")).isEqualTo(List.of(2015));
    assertThat(summary.getLong("amount")).isEqualTo(16_700_000);
    assertThat(summary.getLong("approved")).as("from earlier years' decisions").isEqualTo(217_000);
    assertThat(summary.getLong("proposed") + summary.getLong("approved")).isEqualTo(11_483_600);
    assertThat(summary.getLong("left")).isEqualTo(16_483_000);
    assertThat(summary.getLong("leftIfApproved")).isEqualTo(5_216_400);
  }

  @Test
  void theSixteenAllocationsComeTo11483600() {
    JsonPath allocations = get("/allocations?year=2015");
    assertThat(allocations.getList("items.number", Integer.class))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    List<Integer> amounts = allocations.getList("items.amount");
    assertThat(amounts)
        .containsExactly(
            1_000_000, 400_000, 150_000, 300_000, 650_000, 500_000, 380_000, 4_681_600, 38_000,
            100_000, 160_000, 150_000, 1_000_000, 147_000, 1_610_000, 217_000);
    assertThat(amounts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(11_483_600);
    assertThat(allocations.getList("items.state", String.class).subList(0, 15))
        .containsOnly("PROPOSED");
    assertThat(allocations.getString("items[15].state")).isEqualTo("APPROVED");
    assertThat(allocations.getString("items[15].decidedEarlier.on")).isEqualTo("2013-10-08");
    assertThat(allocations.getString("items[4].recurrence")).isEqualTo("YEARLY");
    assertThat(allocations.getInt("items[4].years")).isEqualTo(3);
    assertThat(allocations.getString("items[6].recurrence")).isEqualTo("YEARLY_OPEN_ENDED");
  }

  @Test
  void whatIsBookedIn2015IsHeldAgainstWhatIsSetAside() {
    JsonPath deviations = get("/deviations?year=2015");
    assertThat(deviations.getList("items.number")).containsExactly(16);
    assertThat(deviations.getLong("allocated")).isEqualTo(217_000);
    assertThat(deviations.getLong("booked")).isEqualTo(221_963);
    assertThat(deviations.getLong("deviation")).isEqualTo(4_963);
    JsonPath parked = get("/parked-accounts");
    assertThat(parked.getList("items.account")).containsExactly("06.45.51.4.001", "06.45.51.4.002");
    assertThat(parked.getList("items.suggestedAllocationTitle"))
        .containsOnly("2015-16 Dyre uddannelser, tidligere års beslutninger");
  }

  @Test
  void theResultOfNyNyIn2016IsExplainedLineByLine() {
    JsonPath economy = get("/programme-economies/NY-NY?year=2016");
    assertThat(economy.getLong("result")).isEqualTo(-1_400_000);
    assertThat(economy.getLong("invested")).isEqualTo(2_200_000);
    assertThat(economy.getLong("openingBalance")).isEqualTo(-60_000);
    assertThat(economy.getString("asOf")).isEqualTo("2016-05-31");
    assertThat(economy.getList("lines.kind", String.class))
        .containsExactly("OPENING", "LAPSED", "DELAYED", "NOT_FOUND", "FOUND", "FOUND", "FOUND");
    List<Integer> amounts = economy.getList("lines.amount");
    assertThat(amounts)
        .containsExactly(-60_000, -1_100_000, -400_000, -250_000, 250_000, 100_000, 60_000);
    assertThat(amounts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(-1_400_000);
    assertThat(economy.getLong("lines[1].nextYear")).isEqualTo(-2_200_000);
    assertThat(economy.getLong("lines[2].nextYear")).isEqualTo(700_000);
    assertThat(economy.getLong("lines[6].nextYear")).isEqualTo(120_000);
    JsonPath programmes = get("/programme-economies");
    assertThat(programmes.getList("items.code")).isEqualTo(List.of("NY-NY"));
    assertThat(programmes.getList("items[0].years")).isEqualTo(List.of(2017, 2016));
  }

  @Test
  void theYear2016NamesItsThreeCausesItsThreeFindsAndWhereEachComesFrom() {
    JsonPath economy = get("/programme-economies/NY-NY?year=2016");
    assertThat(economy.getList("lines.label"))
        .isEqualTo(
            List.of(
                "Saldo ved årets start",
                "Indtægt fra ejendomssalg",
                "WAN og LAN, halvårseffekt",
                "Velfærdsteknologi",
                "Selvbetjening",
                "Licens til e-læring",
                "Modul til afstemning af konti"));
    List<List<Integer>> sources = economy.getList("lines.sources.amount");
    List<Integer> amounts = economy.getList("lines.amount");
    for (int i = 0; i < amounts.size(); i++) {
      assertThat(sources.get(i).stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(amounts.get(i));
    }
    assertThat(economy.getMap("stages[0]"))
        .containsEntry("investments", 2_200_000)
        .containsEntry("benefits", 1_500_000)
        .containsEntry("otherIncome", 0)
        .containsEntry("target", 700_000)
        .containsEntry("result", -1_400_000);
    List<Integer> ofParts = economy.getList("parts.collect { it.stages[0].result }");
    assertThat(ofParts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(-1_400_000);
  }

  @Test
  void theBenefitsOfNyNyAreInTheRegister() {
    JsonPath benefits = get("/benefits?programme=NY-NY");
    assertThat(benefits.getList("items.name"))
        .contains("Licensanalyse", "Refusionssystem opsagt", "Selvbetjening");
    assertThat(benefits.getInt("total")).isEqualTo(8);
    assertThat(get("/benefits?withoutIndicator=true").getList("items.name"))
        .contains("Velfærdsteknologi");
  }

  @Test
  void theFollowUpsOf2016SayWhatIsMissingAndTheSheetOfTheSecondQuarterIsMade() {
    JsonPath followUps = get("/follow-ups");
    assertThat(followUps.getInt("year")).isEqualTo(2016);
    assertThat(followUps.getString("setBy")).isEqualTo("Peter Østergaard");
    assertThat(followUps.getList("followUps.awaited", Integer.class)).containsExactly(1, 6, 0);
    assertThat(followUps.getList("followUps.in", Integer.class)).containsExactly(1, 1, 0);
    assertThat(get("/reports").getList("items.title"))
        .isEqualTo(List.of("Implementeringsark for 2. kvartal 2016"));
  }

  @Test
  void loadingAgainChangesNothing() {
    demo.load();
    assertThat(get("/pools/summary").getLong("proposed")).isEqualTo(11_266_600);
    assertThat(get("/allocations?year=2015").getInt("total")).isEqualTo(16);
  }

  private static JsonPath get(String path) {
    return Persona.CONTROLLER.request().get(API + path).then().statusCode(200).extract().jsonPath();
  }
}
