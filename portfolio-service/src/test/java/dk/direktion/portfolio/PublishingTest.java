package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.GiveRole;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.portfolio.status.Light;
import dk.direktion.portfolio.status.Lights;
import dk.direktion.portfolio.status.ReportStatus;
import dk.direktion.portfolio.status.ReportingStatus;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PublishingTest {

  private static final String API = PortfolioScene.API;
  private static final List<String> FORMS = List.of("html", "json", "atom");

  @Inject SystemWork work;
  @Inject RevisingPortfolio revising;
  @Inject ReportingStatus reporting;

  @AfterEach
  void publishNothing() {
    publish(false).then().statusCode(200);
  }

  @Test
  void nobodyReadsTheListWithoutLogInUntilTheSecretariatPublishesIt() {
    for (String form : FORMS) {
      assertThat(stranger(form).statusCode()).isEqualTo(401);
      assertThat(published(Persona.MEDARBEJDER, form).statusCode()).isEqualTo(403);
      assertThat(published(Persona.SEKRETARIAT, form).statusCode()).isEqualTo(200);
    }
    publish(true)
        .then()
        .statusCode(200)
        .body("published", equalTo(true), "changedBy", equalTo("Maja Holm"))
        .body("page", containsString("/published/portfolio.html"));
    FORMS.forEach(form -> assertThat(stranger(form).statusCode()).isEqualTo(200));
    publish(false);
    FORMS.forEach(form -> assertThat(stranger(form).statusCode()).isEqualTo(401));
  }

  @Test
  void onlyThePublicFieldsArePublished() throws Exception {
    aProject("Publiceringsprøve <b>&");
    publish(true);
    for (String form : FORMS) {
      String text = stranger(form).asString();
      assertThat(text).contains("Publiceringsprøve", "Henrik Dalgaard", "Til alle");
      assertThat(text).doesNotContain("Hemmelig status", "RED", "Rød", "Budgetaftalen");
    }
    assertThat(stranger("html").asString()).doesNotContain("<b>");
    JsonPath feed = stranger("json").jsonPath();
    assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.getList("items.title", String.class)).contains("Publiceringsprøve <b>&");
    var atom =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(stranger("atom").asByteArray()));
    assertThat(atom.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry").getLength())
        .isEqualTo(feed.getList("items").size());
  }

  @Test
  void aReaderThatHasTheListIsToldSoUntilItChanges() {
    aProject("Mærkeprøve");
    publish(true);
    Response first = stranger("json");
    String tag = first.header("ETag");
    assertThat(first.header("Last-Modified")).isNotNull();
    assertThat(again(tag).statusCode()).isEqualTo(304);
    aProject("Mærkeprøve to");
    assertThat(again(tag).statusCode()).isEqualTo(200);
  }

  @Test
  void thePageStandsInsideOthersAndRunsNothing() {
    publish(true);
    assertThat(stranger("html").header("Content-Security-Policy"))
        .contains("default-src 'none'", "style-src 'sha256-", "frame-ancestors 'self'");
  }

  @Test
  void aChangeMustNameTheVersionThatWasSeen() {
    Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .body(Map.of("published", true))
        .put(API + "/publishing")
        .then()
        .statusCode(428);
  }

  private void aProject(String name) {
    AtomicReference<UUID> id = new AtomicReference<>();
    LocalDate day = LocalDate.of(2021, 1, 1);
    work.runAs(
        "sekretariat",
        Set.of(Roles.SECRETARIAT),
        () ->
            id.set(
                revising.admit(
                    new AdmitProject(
                        name,
                        ProjectKind.PROJECT,
                        1,
                        null,
                        "Til alle",
                        List.of(new GiveRole(RoleOnProject.OWNER, "Henrik Dalgaard", day, null)),
                        day,
                        "Budgetaftalen"))));
    work.runAs(
        "sekretariat",
        Set.of(Roles.SECRETARIAT),
        () ->
            reporting.report(
                id.get(),
                new ReportStatus(
                    day,
                    "Hemmelig status",
                    new Lights(Light.RED, Light.RED, Light.RED, Light.RED))));
  }

  private static Response publish(boolean published) {
    String tag = Persona.SEKRETARIAT.request().get(API + "/publishing").header("ETag");
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(Map.of("published", published))
        .put(API + "/publishing");
  }

  private static Response stranger(String form) {
    return Persona.anonymous().get(API + "/published/portfolio." + form);
  }

  private static Response again(String tag) {
    return Persona.anonymous().header("If-None-Match", tag).get(API + "/published/portfolio.json");
  }

  private static Response published(Persona persona, String form) {
    return persona.request().get(API + "/published/portfolio." + form);
  }
}
