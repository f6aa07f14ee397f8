package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.plan.AddDependency;
import dk.direktion.portfolio.plan.KeepingDependencies;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.GiveRole;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.portfolio.status.Light;
import dk.direktion.portfolio.status.Lights;
import dk.direktion.portfolio.status.ReportStatus;
import dk.direktion.portfolio.status.ReportingStatus;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProjectsResourceTest {

  private static final String API = PortfolioScene.API;
  private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

  @Inject SystemWork work;
  @Inject RevisingPortfolio revising;
  @Inject Projects projects;
  @Inject ReportingStatus reporting;
  @Inject KeepingDependencies dependencies;

  static AdmitProject aProject(String name) {
    return new AdmitProject(
        name,
        ProjectKind.PROJECT,
        1,
        null,
        "Beskrivelse",
        List.of(
            new GiveRole(RoleOnProject.OWNER, "Henrik Dalgaard", DAY, null),
            new GiveRole(RoleOnProject.MANAGER, "Mikkel Aagaard", DAY, null)),
        DAY,
        "Budgetaftale");
  }

  @Test
  void employeesSeeThePublicFieldsAndNothingOfHowAProjectFares() {
    UUID id = aProjectWithAStatus("Synlighedsprøve");
    for (Persona persona : List.of(Persona.MEDARBEJDER, Persona.SAGSBEHANDLER, Persona.IT_ADMIN)) {
      JsonPath seen = PortfolioScene.get(persona, "/projects/" + id);
      assertThat(seen.getString("name")).isEqualTo("Synlighedsprøve");
      assertThat(seen.getString("owner")).isEqualTo("Henrik Dalgaard");
      assertThat(seen.getString("state")).isEqualTo("RUNNING");
      assertThat(seen.getString("lights")).isNull();
      assertThat(seen.getString("statusText")).isNull();
      assertThat(seen.getString("statusDate")).isNull();
      assertThat(seen.getList("waitsFor")).isEmpty();
      assertThat(seen.getList("statusReports")).isEmpty();
      JsonPath listed = PortfolioScene.get(persona, "/projects?q=synlighed");
      assertThat(listed.getList("items.lights")).containsOnlyNulls();
      assertThat(listed.getList("items.statusText")).containsOnlyNulls();
    }
    JsonPath whole = PortfolioScene.get(Persona.CENTERCHEF_HRC, "/projects/" + id);
    assertThat(whole.getString("lights.time")).isEqualTo("YELLOW");
    assertThat(whole.getString("statusText")).isEqualTo("Venter");
    assertThat(whole.getList("waitsFor")).isEqualTo(List.of("Et andet projekt"));
    assertThat(whole.getList("statusReports")).hasSize(1);
  }

  @Test
  void theListIsThatOfTheDayAskedFor() {
    UUID id = aProjectWithAStatus("Dagsprøve");
    asSecretariat(
        () -> {
          revising.rename(id, version(id), LocalDate.of(2022, 1, 1), "Dagsprøve under nyt navn");
          revising.remove(id, version(id), LocalDate.of(2023, 1, 1), "Færdig");
        });
    assertThat(names("2020-12-31")).isEmpty();
    assertThat(names("2021-01-01")).containsExactly("Dagsprøve");
    assertThat(names("2022-12-31")).containsExactly("Dagsprøve under nyt navn");
    assertThat(names("2023-01-01")).isEmpty();
    assertThat(PortfolioScene.get(Persona.SEKRETARIAT, "/projects/" + id).getString("leftReason"))
        .isEqualTo("Færdig");
  }

  @Test
  void aProjectThatRestsOrEndedSaysSoFromThatDayOn() {
    UUID id = aProjectWithAStatus("Hvileprøve");
    asSecretariat(
        () -> {
          revising.pause(
              id,
              version(id),
              LocalDate.of(2022, 1, 1),
              LocalDate.of(2022, 2, 1),
              "Driften går forud");
          revising.close(id, version(id), LocalDate.of(2022, 3, 1));
        });
    assertThat(state("2021-12-31")).containsExactly("RUNNING");
    assertThat(state("2022-01-01")).containsExactly("PAUSED");
    assertThat(state("2022-02-01")).containsExactly("RUNNING");
    assertThat(state("2022-03-01")).containsExactly("CLOSED");
  }

  private static List<String> state(String onDate) {
    return PortfolioScene.get(Persona.MEDARBEJDER, "/projects?q=hvileprøve&onDate=" + onDate)
        .getList("items.state");
  }

  @Test
  void aSearchTakesItsSignsLiterally() {
    aProjectWithAStatus("Tegnprøve 100% klar");
    assertThat(
            PortfolioScene.get(Persona.SEKRETARIAT, "/projects?q=tegnprøve 100%").getList("items"))
        .hasSize(1);
    assertThat(PortfolioScene.get(Persona.SEKRETARIAT, "/projects?q=tegnpr%klar").getList("items"))
        .isEmpty();
  }

  @Test
  void whatChangedOfAProjectIsSaidInWords() {
    UUID id = aProjectWithAStatus("Forskelsprøve");
    asSecretariat(
        () -> {
          revising.rename(id, version(id), LocalDate.of(2022, 1, 1), "Forskelsprøve to");
          revising.close(id, version(id), LocalDate.of(2022, 1, 1));
        });
    JsonPath differences =
        PortfolioScene.get(
            Persona.KOMMUNALDIREKTOER, "/portfolio/differences?from=2021-06-01&to=2022-06-01");
    assertThat(differences.getList("kept.id", String.class)).contains(id.toString());
    assertThat(
            differences.<String>getList(
                "changed.findAll { it.id == '" + id + "' }.what", String.class))
        .containsExactly("Navn: Forskelsprøve → Forskelsprøve to", "Afsluttet");
  }

  @Test
  void badQuestionsAreRefusedByName() {
    refused("/portfolio/differences?from=2014-01-01", "to");
    refused("/portfolio/differences?from=2015-01-01&to=2014-01-01", "to");
    refused("/portfolio/differences?from=2014-13-01&to=2015-01-01", "from");
    refused("/projects?level=3", "level");
    refused("/projects?level=x", "level");
    refused("/projects?onDate=yesterday", "onDate");
    refused("/projects?pageSize=0", "pageSize");
    refused("/projects/1", "id");
    Persona.SEKRETARIAT
        .request()
        .get(API + "/projects/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("detail", containsString("projektet"));
    Persona.SEKRETARIAT
        .request()
        .header("Accept-Language", "en")
        .get(API + "/projects/" + UUID.randomUUID())
        .then()
        .body("title", equalTo("Not found"));
  }

  private static void refused(String path, String field) {
    Persona.SEKRETARIAT
        .request()
        .get(API + path)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
  }

  private static List<String> names(String onDate) {
    return PortfolioScene.get(Persona.SEKRETARIAT, "/projects?q=dagsprøve&onDate=" + onDate)
        .getList("items.name");
  }

  private UUID aProjectWithAStatus(String name) {
    AtomicReference<UUID> id = new AtomicReference<>();
    asSecretariat(() -> id.set(revising.admit(aProject(name))));
    asSecretariat(
        () -> {
          dependencies.add(
              new AddDependency(id.get(), null, null, null, "Et andet projekt", null, null));
          reporting.report(
              id.get(),
              new ReportStatus(
                  DAY, "Venter", new Lights(Light.YELLOW, Light.GREEN, Light.GREEN, Light.NONE)));
        });
    return id.get();
  }

  private String version(UUID id) {
    return EntityTags.of(projects.findById(id).version());
  }

  private void asSecretariat(Runnable revision) {
    work.runAs("sekretariat", Set.of(Roles.SECRETARIAT), revision);
  }
}
