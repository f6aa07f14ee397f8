package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.portfolio.demo.DemoLife;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
@TestProfile(DemoMunicipalityTest.WithDemo.class)
class DemoLifeTest {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("sekretariat", "Maja Holm"),
          Map.entry("kommunaldirektoer", "Henrik Dalgaard"),
          Map.entry("direktoer", "Birgitte Nørskov"),
          Map.entry("direktoer-oekonomi", "Anders Lykkegaard"),
          Map.entry("centerchef-isc", "Dorthe Winkel"),
          Map.entry("centerchef-ceis", "Kim Overgaard"),
          Map.entry("projektleder", "Mikkel Aagaard"),
          Map.entry("programleder", "Lone Thorup"),
          Map.entry("controller", "Peter Østergaard"),
          Map.entry("udvikling-1", "Signe Toft"),
          Map.entry("udvikling-2", "Jonas Kjær"),
          Map.entry("udvikling-3", "Anne Friis"),
          Map.entry("udvikling-5", "Mette Winkel"),
          Map.entry("udvikling-6", "Camilla Storm"),
          Map.entry("udvikling-7", "Jakob Rye"));

  private static final Set<String> DIRECTORS =
      Set.of("kommunaldirektoer", "direktoer", "direktoer-oekonomi");

  @Inject DemoLife demo;
  @Inject OtherServices others;

  @BeforeEach
  void tellOfEverybody() {
    demo.load();
    NAMES.forEach(
        (username, name) ->
            others.tell(
                "access",
                "person.changed",
                Map.of(
                    "username",
                    username,
                    "name",
                    name,
                    "active",
                    true,
                    "director",
                    DIRECTORS.contains(username))));
    others.tellOfManager(
        Persona.CENTERCHEF_BYC, "BYC", "BSC", "CEIS", "FKC", "HRC", "SOC", "TMC", "ØDC");
    demo.load();
    demo.load();
  }

  @Test
  void theMainProjectsHaveRisksAndInterfacesAndTheClosedOnesTaughtSomething() {
    String school = id("Ny skole i område Vest");
    JsonPath risks = get(Persona.PROGRAMLEDER, "/projects/" + school + "/risks");
    assertThat(risks.getList("items.state", String.class))
        .containsExactlyInAnyOrder("OCCURRED", "OPEN", "CLOSED");
    assertThat(risks.getList("items.owner", String.class)).contains("Dorthe Winkel");
    String volunteers = id("Ny frivillighedspolitik");
    assertThat(
            get(Persona.DIREKTOER, "/projects/" + volunteers + "/interfaces")
                .getList("items.state", String.class))
        .containsExactlyInAnyOrder("OPEN", "AGREED");
    JsonPath lessons = get(Persona.PROJEKTLEDER, "/lessons?q=ledernes");
    assertThat(lessons.getList("items.projectName", String.class))
        .contains("Morgendagens børne- og ungeliv");
    assertThat(get(Persona.PROJEKTLEDER, "/lessons").getInt("total")).isEqualTo(6);
    assertThat(lessons.getList("items.writtenBy", String.class)).containsOnly("Maja Holm");
  }

  @Test
  void thereAreMandatesBeingWrittenReviewedAndOnTheirWayToTheBoard() {
    JsonPath own = get(Persona.PROJEKTLEDER, "/mandates");
    assertThat(own.getList("items.title", String.class))
        .containsExactlyInAnyOrder(
            "Samlet booking af mødelokaler",
            "Én indgang for foreninger",
            "Klimatilpasning i midtbyen",
            "Egen app til borgernes henvendelser");
    assertThat(own.getList("items.author", String.class)).containsOnly("Mikkel Aagaard");
    String reviewed = own.getString("items.find { it.title == 'Én indgang for foreninger' }.id");
    JsonPath mandate = get(Persona.PROJEKTLEDER, "/mandates/" + reviewed);
    assertThat(mandate.getList("reviews.verdict", String.class))
        .containsExactlyInAnyOrder("OBJECTED", null);
    assertThat(mandate.getList("comments.author", String.class))
        .containsExactly("Birgitte Nørskov", "Mikkel Aagaard");
    assertThat(get(Persona.SEKRETARIAT, "/mandates?state=SUBMITTED").getInt("total")).isEqualTo(4);
  }

  @Test
  void thePastRoundsAndTwoGatesArePutBeforeTheBoard() {
    assertThat(get(Persona.SEKRETARIAT, "/status-rounds").getList("items.state", String.class))
        .containsExactly("OPEN", "SUBMITTED", "SUBMITTED");
    assertThat(
            get(Persona.SEKRETARIAT, "/projects/" + id("Ny skole i område Vest") + "/gates")
                .getList("submissions.phase", String.class))
        .isEqualTo(List.of("EXECUTION"));
    assertThat(
            get(Persona.SEKRETARIAT, "/projects/" + id("Budgetanalyser") + "/gates")
                .getList("submissions.phase", String.class))
        .isEqualTo(List.of("CLOSED"));
  }

  @Test
  void thosePersonasWhoLeadProjectsKeepThemAndHaveNotAnsweredInTheOpenRound() {
    leads(Persona.PROJEKTLEDER, "Ny frivillighedspolitik");
    leads(Persona.PROGRAMLEDER, "Nye Rammer – Ny Administration");
  }

  private static void leads(Persona persona, String project) {
    assertThat(get(persona, "/projects/" + id(project)).getList("actions")).contains("KEEP");
    String open = get(persona, "/status-rounds").getString("items.find { it.state == 'OPEN' }.id");
    String line = "lines.find { it.project == '" + project + "' }";
    JsonPath board = get(persona, "/status-rounds/" + open);
    assertThat(board.getString(line + ".manager")).isEqualTo(persona.fullName());
    assertThat(board.getString(line + ".answer")).isEqualTo("LATE");
  }

  private static String id(String project) {
    return get(Persona.SEKRETARIAT, "/projects?onDate=2016-12-31&pageSize=100")
        .getString("items.find { it.name == '" + project + "' }.id");
  }

  private static JsonPath get(Persona persona, String path) {
    return PortfolioScene.get(persona, path);
  }
}
