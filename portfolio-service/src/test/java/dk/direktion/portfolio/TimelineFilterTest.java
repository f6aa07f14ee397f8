package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.GiveRole;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timeline and the sheets of what it shows, narrowed alike. */
@ServiceTest
class TimelineFilterTest extends PlanScene {

  private static final LocalDate LISTED = LocalDate.of(2036, 1, 1);
  private static final String ON = "onDate=2036-02-01";

  private String programme;
  private String part;
  private String under;
  private String apart;

  @BeforeEach
  void haveAProgrammeAndAProjectApartFromIt() {
    programme = listed("Program", ProjectKind.PROGRAMME, null, "Anders Lykkegaard");
    part = listed("Del", ProjectKind.SUB_PROGRAMME, programme, "Birgitte Nørskov");
    under = listed("Under del", ProjectKind.PROJECT, part, "Anders Lykkegaard");
    apart = listed("For sig", ProjectKind.PROJECT, null, "Birgitte Nørskov");
    String late = anApproved(apart, "Sen", "2036-05-01");
    patch("/milestones/" + late, "\"1\"", Map.of("forecast", "2036-08-01")).statusCode(200);
    anApproved(under, "Venter", "2036-06-01");
    waits(under, null, Map.of("awaitedProjectId", apart)).statusCode(201);
  }

  private String listed(String name, ProjectKind kind, String programme, String owner) {
    AtomicReference<UUID> id = new AtomicReference<>();
    asSecretariat(
        () ->
            id.set(
                revising.admit(
                    new AdmitProject(
                        name,
                        kind,
                        2,
                        programme == null ? null : UUID.fromString(programme),
                        "Beskrivelse",
                        List.of(
                            new GiveRole(RoleOnProject.OWNER, owner, LISTED, null),
                            new GiveRole(RoleOnProject.MANAGER, "Mikkel Aagaard", LISTED, null)),
                        LISTED,
                        "Budgetaftale"))));
    return id.get().toString();
  }

  private static List<String> shown(String query) {
    return get(Persona.CONTROLLER, "/portfolio/timeline?" + ON + query).getList("projects.id");
  }

  @Test
  void itIsNarrowedByProgrammeOwnerAndCentre() {
    assertThat(shown("")).contains(programme, part, under, apart);
    assertThat(shown("&programmeId=" + programme))
        .containsExactlyInAnyOrder(programme, part, under);
    assertThat(shown("&owner=Birgitte Nørskov")).contains(part, apart).doesNotContain(under);
    assertThat(shown("&centre=ØDC")).contains(programme, apart);
    assertThat(shown("&centre=HRC")).doesNotContain(programme, apart);
    assertThat(shown("&programmeId=" + UUID.randomUUID())).isEmpty();
  }

  @Test
  void whatIsShownOfAProjectIsTheSameHoweverItIsNarrowed() {
    JsonPath all = get(Persona.CONTROLLER, "/portfolio/timeline?" + ON);
    JsonPath narrow =
        get(Persona.CONTROLLER, "/portfolio/timeline?" + ON + "&programmeId=" + programme);
    String it = "projects.find { it.id == '" + under + "' }";
    assertThat(narrow.getMap(it)).isEqualTo(all.getMap(it));
    assertThat(narrow.getInt(it + ".milestones[0].delayDays")).isPositive();
    assertThat(narrow.getList("dependencies.awaitedProjectId")).containsExactly(apart);
  }

  @Test
  void theSheetsHoldWhatTheTimelineShows() {
    String milestones = sheet("/milestones/sheet?" + ON + "&programmeId=" + programme).asString();
    assertThat(milestones).contains("\"Venter\"").doesNotContain("\"Sen\"");
    assertThat(sheet("/dependencies/sheet?" + ON + "&programmeId=" + programme).asString())
        .contains("\"Under del\"");
    assertThat(
            sheet("/dependencies/sheet?" + ON + "&owner=Birgitte Nørskov&programmeId=" + programme)
                .asString())
        .doesNotContain("\"Under del\"");
  }
}
