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
  @Inject OtherServices others;

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
  void theRevisionFrom2015To2016AddedFourRemovedThreeAndGaveNewNames() {
    JsonPath differences =
        PortfolioScene.get(
            Persona.KOMMUNALDIREKTOER, "/portfolio/differences?from=2015-12-31&to=2016-01-31");
    assertThat(differences.getList("added.name", String.class))
        .containsExactlyInAnyOrder(
            "Ny skole i område Vest",
            "Budgetanalyser",
            "Strategi for tidlig og tværgående indsats",
            "Ny frivillighedspolitik");
    assertThat(differences.getList("removed.name", String.class))
        .containsExactlyInAnyOrder(
            "Ny folkeskolereform", "Lighed i sundhed", "Fremtidens møde med borgeren");
    assertThat(differences.getList("kept")).hasSize(10);
    assertThat(differences.getList("changed.what", String.class))
        .contains(
            "Navn: Effektivisering af administration og digitalisering → Nye Rammer – Ny"
                + " Administration",
            "Navn: UTA, ny handleplan → UTA");
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
    String six = "items.findAll { it.kind == 'SUB_PROGRAMME' }";
    assertThat(list.getList(six + ".name", String.class))
        .containsExactlyInAnyOrder(
            "Implementering i bund",
            "Opgavefællesskaber",
            "Fremtidens borgerkontakt",
            "Velfærdsteknologi",
            "Brugerportalsinitiativ og pædagogisk it",
            "Monopolbruddet");
    assertThat(list.getList(six + ".programme", String.class))
        .containsOnly("Nye Rammer – Ny Administration");
  }

  @Test
  void theEnquiryAnalysisDelaysTheTelephoneSystemThroughTheChannelStrategy() {
    JsonPath timeline =
        PortfolioScene.get(Persona.KOMMUNALDIREKTOER, "/portfolio/timeline?onDate=2016-01-31");
    String working = milestone("Telefonsystem", "Telefonsystemet i drift");
    assertThat(timeline.getString(working + ".forecast")).isEqualTo("2017-03-01");
    assertThat(timeline.getString(working + ".expected")).isEqualTo("2017-04-26");
    assertThat(timeline.getInt(working + ".delayDays")).isEqualTo(56);
    assertThat(timeline.getString(working + ".cause.project")).isEqualTo("Henvendelsesanalyse");
    assertThat(timeline.getInt(working + ".cause.days")).isEqualTo(56);
    assertThat(
            timeline.getList(
                "projects.find { it.name == 'Telefonsystem' }.criticalPath.milestone",
                String.class))
        .containsExactly(
            "Analysen er færdig",
            "Udkast til høring",
            "Strategien vedtaget",
            "Udbud offentliggjort",
            "Kontrakt underskrevet",
            "Telefonsystemet i drift");
    assertThat(timeline.getInt(milestone("Acadre", "Acadre i drift i alle centre") + ".delayDays"))
        .isEqualTo(28);
    assertThat(
            timeline.getInt(
                milestone("Ny frivillighedspolitik", "Politikken godkendt") + ".delayDays"))
        .isEqualTo(182);
    assertThat(
            timeline.getString(
                milestone("Ny skole i område Vest", "Skolen klar til elever") + ".baseline"))
        .isEqualTo("2019-08-01");
    assertThat(timeline.getString("projects.find { it.name == 'Prisme' }.state"))
        .isEqualTo("PAUSED");
    assertThat(timeline.getInt("projects.find { it.name == 'Prisme' }.delayDays")).isZero();
    assertThat(
            timeline.getString(
                milestone("Opgavefællesskaber", "Fælles fakturabehandling i drift")
                    + ".cause.project"))
        .isEqualTo("Prisme");
    assertThat(
            timeline.getString(
                milestone("Stationsområdet", "Lokalplan i høring") + ".cause.outside"))
        .isEqualTo("Bestyrelsen hos den eksterne part");
  }

  private static String milestone(String project, String name) {
    return "projects.find { it.name == '%s' }.milestones.find { it.name == '%s' }"
        .formatted(project, name);
  }

  @Test
  void thereAreTwoPastRoundsAndOneThatIsOpenAndPartlyLate() {
    JsonPath rounds = PortfolioScene.get(Persona.SEKRETARIAT, "/status-rounds");
    assertThat(rounds.getList("items.state", String.class))
        .hasSize(3)
        .startsWith("OPEN")
        .containsOnlyOnce("OPEN");
    assertThat(rounds.getList("items.openedBy", String.class)).containsOnly("Maja Holm");
    assertThat(rounds.getList("items.name", String.class))
        .contains("maj 2016 for Nye Rammer – Ny Administration", "januar 2016");
    assertThat(rounds.getInt("items[1].answered")).isEqualTo(6);
    assertThat(rounds.getInt("items[2].answered")).isEqualTo(14);
    assertThat(rounds.getInt("items[2].lights.TIME.RED")).isEqualTo(2);
    JsonPath open =
        PortfolioScene.get(
            Persona.SEKRETARIAT, "/status-rounds/" + rounds.getString("items[0].id"));
    assertThat(open.getInt("round.asked")).isEqualTo(13);
    assertThat(open.getList("lines.answer", String.class)).contains("SIGNED", "HANDED_IN", "LATE");
    assertThat(
            PortfolioScene.get(Persona.SEKRETARIAT, "/status-rhythms")
                .getInt("items[0].everyMonths"))
        .isEqualTo(2);
  }

  @Test
  void theDevelopmentUnitsSevenPeopleHoldSixtyRoles() {
    List<String> seven =
        List.of(
            "Signe Toft",
            "Jonas Kjær",
            "Anne Friis",
            "Rune Balslev",
            "Mette Winkel",
            "Camilla Storm",
            "Jakob Rye");
    others.tell(
        "access",
        "person.changed",
        Map.of("username", "udvikling-1", "name", "Signe Toft", "unit", "BYC", "active", true));
    JsonPath held =
        PortfolioScene.get(Persona.PROGRAMLEDER, "/roles?onDate=2016-01-31&pageSize=200");
    assertThat(held.getList("items.person", String.class).stream().filter(seven::contains))
        .hasSize(60);
    assertThat(
            PortfolioScene.get(Persona.PROGRAMLEDER, "/roles?onDate=2016-01-31&unit=BYC&q=signe")
                .getList("items.username", String.class))
        .isNotEmpty()
        .containsOnly("udvikling-1");
  }

  @Test
  void theProjectsAreInDifferentPhasesOfTheProjectModel() {
    JsonPath list =
        PortfolioScene.get(Persona.SEKRETARIAT, "/projects?onDate=2016-12-31&pageSize=100");
    assertThat(list.getList("items.phase", String.class))
        .contains("PLANNING", "EXECUTION", "REALISATION", "CLOSED");
  }

  @Test
  void whatThePoolsSetAsideNamesTheProgrammeAndItsPartByIdsTheBudgetKnows() {
    JsonPath programme =
        PortfolioScene.get(Persona.SEKRETARIAT, "/projects/014aa4b9-1280-7000-8000-000000000007");
    assertThat(programme.getString("name")).isEqualTo("Nye Rammer – Ny Administration");
    JsonPath part =
        PortfolioScene.get(Persona.SEKRETARIAT, "/projects/0151fc6a-3e80-7000-8000-000000000008");
    assertThat(part.getString("name")).isEqualTo("Monopolbruddet");
  }

  @Test
  void loadingAgainChangesNothing() {
    demo.load();
    assertThat(total("/projects?onDate=2016-01-31")).isEqualTo(14);
    assertThat(total("/projects?level=2")).isEqualTo(12);
  }

  private static int total(String path) {
    return PortfolioScene.get(Persona.SEKRETARIAT, path).getInt("total");
  }

  private static String of(JsonPath list, String name, String field) {
    List<String> names = list.getList("items.name");
    return list.getString("items[" + names.indexOf(name) + "]." + field);
  }
}
