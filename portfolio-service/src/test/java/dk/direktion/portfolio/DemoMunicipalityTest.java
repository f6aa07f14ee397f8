package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.portfolio.demo.DemoMunicipality;
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

  @Inject DemoMunicipality demo;

  /** Starts the service as on a demo machine. */
  public static class WithDemo implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("direktion.demo", "true");
    }
  }

  @Test
  void theRevisionFrom2014To2015KeptSevenAddedSixAndRemovedTwo() {
    JsonPath differences =
        PortfolioScene.get(
            Persona.KOMMUNALDIREKTOER, "/portfolio/differences?from=2014-12-31&to=2015-01-01");
    assertThat(differences.getList("kept.name", String.class))
        .containsExactlyInAnyOrder(
            "UTA, ny handleplan",
            "Ny folkeskolereform",
            "Samarbejde om den nye bydel",
            "Lighed i sundhed",
            "Morgendagens børne- og ungeliv",
            "Strategisk energi- og klimaplan 2020",
            "Byudvikling i stationsområdet");
    assertThat(differences.getList("added.name", String.class))
        .containsExactlyInAnyOrder(
            "Effektivisering af administration og digitalisering",
            "Boligsocial indsats",
            "Fremtidens møde med borgeren",
            "Effektiviseringer og resultater",
            "Ny sundhedspolitik",
            "Ny udviklingsstrategi");
    assertThat(differences.getList("added.reason")).doesNotContainNull();
    assertThat(differences.getList("removed.name", String.class))
        .containsExactlyInAnyOrder(
            "Fremtidens borgerservice", "Effektivisering: budgetanalyser 2014–2017");
    assertThat(differences.getList("removed.reason", String.class))
        .contains("Færdig")
        .anyMatch(reason -> reason.contains("Fremtidens møde med borgeren"));
    assertThat(differences.getList("changed")).isEmpty();
  }

  @Test
  void theListOf2014HasNineStrategicProjectsAndThatOf2015Thirteen() {
    assertThat(total("/projects?onDate=2014-06-01")).isEqualTo(9);
    assertThat(total("/projects?onDate=2015-06-01")).isEqualTo(13);
  }

  @Test
  void theStatusOfJanuary2016TellsHowEachProjectFares() {
    JsonPath list = PortfolioScene.get(Persona.SEKRETARIAT, "/projects?onDate=2016-01-31");
    assertThat(list.getList("items.name", String.class))
        .containsExactlyInAnyOrder(
            "Udviklingsstrategien",
            "Nyt fokus på udsatte boligområder",
            "Effekter og resultater, pilotprojekter",
            "Den nye bydel",
            "Stationsområdet",
            "Energi- og klimaplan",
            "Ny skole i område Vest",
            "Morgendagens børne- og ungeliv",
            "UTA",
            "Nye Rammer – Ny Administration",
            "Budgetanalyser",
            "Sundhedspolitik",
            "Strategi for tidlig og tværgående indsats",
            "Ny frivillighedspolitik");
    assertThat(of(list, "Udviklingsstrategien", "statusText")).contains("2. februar");
    assertThat(of(list, "Udviklingsstrategien", "lights.time")).isEqualTo("GREEN");
    assertThat(of(list, "Nyt fokus på udsatte boligområder", "lights.time")).isEqualTo("GREEN");
    assertThat(of(list, "Stationsområdet", "waitsFor[0]")).contains("eksterne part");
    assertThat(of(list, "Ny skole i område Vest", "lights.time")).isEqualTo("RED");
    assertThat(of(list, "Ny skole i område Vest", "statusText")).contains("august 2019");
    assertThat(of(list, "Morgendagens børne- og ungeliv", "state")).isEqualTo("CLOSED");
    assertThat(of(list, "Strategi for tidlig og tværgående indsats", "lights.resources"))
        .isEqualTo("RED");
    assertThat(of(list, "Ny frivillighedspolitik", "statusText"))
        .contains("juni til december 2016");
    assertThat(of(list, "Ny frivillighedspolitik", "lights.time")).isEqualTo("RED");
    assertThat(of(list, "Nye Rammer – Ny Administration", "statusText"))
        .contains("1 mio. kr.", "268.000 kr.", "90.000 kr.", "65.000 kr.", "150.000 kr.");
  }

  @Test
  void theSummaryCountsWhatTheLightsSay() {
    JsonPath summary = PortfolioScene.get(Persona.BORGMESTER, "/portfolio/summary");
    assertThat(summary.getInt("total")).isEqualTo(14);
    assertThat(summary.getInt("onTrack")).isEqualTo(8);
    assertThat(summary.getInt("attention")).isEqualTo(3);
    assertThat(summary.getInt("delayed")).isEqualTo(2);
  }

  @Test
  void theProgrammeHasItsSixSubProgrammes() {
    JsonPath list = PortfolioScene.get(Persona.PROGRAMLEDER, "/projects?level=2");
    assertThat(list.getList("items.name", String.class))
        .containsExactlyInAnyOrder(
            "Implementering i bund",
            "Opgavefællesskaber",
            "Fremtidens borgerkontakt",
            "Velfærdsteknologi",
            "Brugerportalsinitiativ og pædagogisk it",
            "Monopolbruddet");
    assertThat(list.getList("items.programme", String.class))
        .containsOnly("Nye Rammer – Ny Administration");
  }

  @Test
  void loadingAgainChangesNothing() {
    demo.load();
    assertThat(total("/projects?onDate=2016-01-31")).isEqualTo(14);
    assertThat(total("/projects?level=2")).isEqualTo(6);
  }

  private static int total(String path) {
    return PortfolioScene.get(Persona.SEKRETARIAT, path).getInt("total");
  }

  private static String of(JsonPath list, String name, String field) {
    List<String> names = list.getList("items.name");
    return list.getString("items[" + names.indexOf(name) + "]." + field);
  }
}
