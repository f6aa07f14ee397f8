package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.portfolio.demo.DemoResources;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
@TestProfile(DemoMunicipalityTest.WithDemo.class)
class DemoResourcesTest {

  @Inject DemoResources demo;
  @Inject OtherServices others;

  @Test
  void theQuarterAheadIsAliveAndHasAnOverlapOfACentreAndOneOfAPerson() {
    demo.load();
    assertThat(total("/capacities")).isZero();

    others.tellOfManager(
        Persona.CENTERCHEF_BYC,
        "AMC",
        "BSC",
        "BURC",
        "BYC",
        "CEIS",
        "FKC",
        "HRC",
        "SHC",
        "ISC",
        "SOC",
        "TMC",
        "ØDC");
    List.of("medarbejder", "controller", "klimakonsulent")
        .forEach(
            username ->
                others.tell(
                    "access",
                    "person.changed",
                    Map.of("username", username, "name", username, "active", true)));
    demo.load();
    demo.load();
    assertThat(total("/capacities")).isEqualTo(12);
    assertThat(
            PortfolioScene.get(Persona.BORGMESTER, "/capacities?unit=BYC")
                .getFloat("items[0].hoursPerWeek"))
        .isEqualTo(124f);

    JsonPath map = PortfolioScene.get(Persona.KOMMUNALDIREKTOER, "/resources/heat-map");
    assertThat(map.getList("centres.unit")).hasSize(12).endsWith("ØDC");
    assertThat(map.getList("centres.cells.hours.flatten()", Float.class))
        .filteredOn(hours -> hours > 0)
        .hasSizeGreaterThan(80);
    JsonPath overlaps = PortfolioScene.get(Persona.KOMMUNALDIREKTOER, "/resources/overlaps");
    assertThat(overlaps.getList("centres.unit")).contains("BYC");
    assertThat(overlaps.getList("people.username")).containsOnly("medarbejder").hasSize(4);
  }

  private static int total(String path) {
    return PortfolioScene.get(Persona.SEKRETARIAT, path).getInt("total");
  }
}
