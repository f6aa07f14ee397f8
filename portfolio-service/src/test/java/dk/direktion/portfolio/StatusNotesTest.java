package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.direktion.portfolio.project.GiveRole;
import dk.direktion.portfolio.project.KeepingRoles;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class StatusNotesTest extends StatusScene {

  @Inject EntityManager entities;
  @Inject KeepingRoles roles;

  @Test
  void aNoteIsWrittenHandedInAndSignedByTheOwner() {
    UUID project = admitted(aProject("Notatprøve"));
    assertThat(status(project).getList("actions")).containsExactly("write");
    save(Persona.PROJEKTLEDER, project, "\"0\"", words()).then().statusCode(200);
    next(Persona.PROJEKTLEDER, project, "signature").then().statusCode(403);
    JsonPath handedIn =
        next(Persona.PROJEKTLEDER, project, "handing-in")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(handedIn.getString("current.state")).isEqualTo("HANDED_IN");
    assertThat(handedIn.getString("current.judgements.time.rule")).isEqualTo("NONE");
    assertThat(handedIn.getString("current.judgements.time.reason")).isEqualTo("NO_PLAN");
    assertThat(handedIn.getList("actions")).isEmpty();
    assertThat(letters("status-to-sign", project).get(0).get("recipients"))
        .isEqualTo(List.of("direktoer-oekonomi"));
    JsonPath signed =
        next(Persona.DIREKTOER_OEKONOMI, project, "signature")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(signed.getString("current")).isNull();
    assertThat(signed.getString("last.signed.name")).isEqualTo("Anders Lykkegaard");
    assertThat(get(Persona.KOMMUNALDIREKTOER, "/projects/" + project).getString("statusText"))
        .isEqualTo("Følger planen");
  }

  @Test
  void aSignedNoteCannotChangeEvenInTheDatabase() {
    UUID project = admitted(aProject("Låseprøve"));
    signed(project);
    assertThatThrownBy(
            () ->
                work.run(
                    () ->
                        entities
                            .createNativeQuery(
                                "update status_report set text = 'Andet' where project_id = :id")
                            .setParameter("id", project)
                            .executeUpdate()))
        .hasStackTraceContaining("a signed status note cannot change");
    Map<String, Object> correction = words();
    correction.put("text", "Rettelse");
    save(Persona.PROJEKTLEDER, project, "\"0\"", correction).then().statusCode(200);
    assertThat(status(project).getString("last.text")).isEqualTo("Følger planen");
    next(Persona.PROJEKTLEDER, project, "handing-in").then().statusCode(200);
    next(Persona.DIREKTOER_OEKONOMI, project, "signature").then().statusCode(200);
    assertThat(
            get(Persona.KOMMUNALDIREKTOER, "/status-reports?projectId=" + project)
                .getList("items.text"))
        .containsExactly("Rettelse", "Følger planen");
  }

  @Test
  void theSecondOfTwoWhoAnswerAtOnceIsToldAndLosesNothingOfTheFirst() {
    UUID project = admitted(aProject("Samtidighedsprøve"));
    save(Persona.PROJEKTLEDER, project, "\"0\"", words()).then().statusCode(200);
    Map<String, Object> other = words();
    other.put("text", "Den anden version");
    save(Persona.DIREKTOER_OEKONOMI, project, "\"0\"", other)
        .then()
        .statusCode(412)
        .body("type", endsWith("changed-meanwhile"));
    assertThat(status(project).getString("current.text")).isEqualTo("Følger planen");
  }

  @Test
  void anOverrideWithoutAMotiveIsKeptInTheDraftAndRefusedWhenHandedIn() {
    UUID project = admitted(aProject("Motivprøve"));
    PlanScene.anApproved(project.toString(), "Udbud", "2031-09-01");
    Map<String, Object> status = words();
    status.put("overrides", Map.of("time", Map.of("light", "RED")));
    save(Persona.PROJEKTLEDER, project, "\"0\"", status).then().statusCode(200);
    next(Persona.PROJEKTLEDER, project, "handing-in")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("overrides.time.motive"));
    status.put(
        "overrides", Map.of("time", Map.of("light", "RED", "motive", "Udbuddet er annulleret")));
    save(Persona.PROJEKTLEDER, project, tag(project), status).then().statusCode(200);
    next(Persona.PROJEKTLEDER, project, "handing-in")
        .then()
        .statusCode(200)
        .body("current.lights.time", is("RED"), "current.judgements.time.rule", is("GREEN"));
  }

  @Test
  void whatLacksIsNamedWhenANoteIsHandedIn() {
    UUID project = admitted(aProject("Mangelprøve"));
    save(Persona.PROJEKTLEDER, project, "\"0\"", Map.of("overrides", Map.of()))
        .then()
        .statusCode(200);
    next(Persona.PROJEKTLEDER, project, "handing-in")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("followsPlan"), "errors.field", hasItem("text"));
  }

  @Test
  void theFirstBaselineIsKeptAndWhatIsExpectedIsMeasuredAgainstIt() {
    UUID project = admitted(aProject("Budgetprøve"));
    Map<String, Object> status = words();
    status.put("baselineCost", 1_000_000);
    status.put("expectedCost", 1_100_000);
    save(Persona.PROJEKTLEDER, project, "\"0\"", status)
        .then()
        .statusCode(200)
        .body("rules.economy.rule", is("YELLOW"), "rules.economy.measure", is(10));
    next(Persona.PROJEKTLEDER, project, "handing-in").then().statusCode(200);
    next(Persona.DIREKTOER_OEKONOMI, project, "signature").then().statusCode(200);
    status.put("baselineCost", 1_200_000);
    save(Persona.PROJEKTLEDER, project, "\"0\"", status)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("baselineCost"));
    status.remove("baselineCost");
    status.put("expectedCost", 1_100_001);
    save(Persona.PROJEKTLEDER, project, "\"0\"", status)
        .then()
        .statusCode(200)
        .body("baselineCost", is(1_000_000), "current.lights.economy", is("RED"));
  }

  @Test
  void nothingNewRepeatsTheLastNoteAndSaysSo() {
    UUID project = admitted(aProject("Intet nyt"));
    next(Persona.PROJEKTLEDER, project, "nothing-new")
        .then()
        .statusCode(409)
        .body("type", endsWith("nothing-to-repeat"));
    Map<String, Object> status = words();
    status.put("overrides", Map.of("benefits", Map.of("light", "YELLOW", "motive", "Usikre tal")));
    save(Persona.PROJEKTLEDER, project, "\"0\"", status).then().statusCode(200);
    next(Persona.PROJEKTLEDER, project, "handing-in").then().statusCode(200);
    next(Persona.DIREKTOER_OEKONOMI, project, "signature").then().statusCode(200);
    next(Persona.PROJEKTLEDER, project, "nothing-new")
        .then()
        .statusCode(200)
        .body(
            "current.nothingNew", is(true),
            "current.state", is("HANDED_IN"),
            "current.text", is("Følger planen"),
            "current.lights.benefits", is("YELLOW"),
            "current.judgements.benefits.reason", is("CARRIED_OVER"));
  }

  @Test
  void nothingNewIsNotSaidOverWhatIsBeingWritten() {
    UUID project = admitted(aProject("Begyndt"));
    signed(project);
    save(Persona.PROJEKTLEDER, project, "\"0\"", Map.of("overrides", Map.of()))
        .then()
        .statusCode(200)
        .body("actions", hasItem("nothingNew"));
    Map<String, Object> status = words();
    status.put("text", "Ti minutters arbejde");
    save(Persona.PROJEKTLEDER, project, tag(project), status)
        .then()
        .statusCode(200)
        .body("actions", not(hasItem("nothingNew")));
    next(Persona.PROJEKTLEDER, project, "nothing-new")
        .then()
        .statusCode(409)
        .body("type", endsWith("status-begun"));
    assertThat(status(project).getString("current.text")).isEqualTo("Ti minutters arbejde");
  }

  @Test
  void nothingNewDoesNotHideThatThePlanHasSlipped() {
    UUID project = admitted(aProject("Skredet"));
    signed(project);
    PlanScene.anApproved(project.toString(), "Skulle være nået", "2031-01-01");
    next(Persona.PROJEKTLEDER, project, "nothing-new")
        .then()
        .statusCode(200)
        .body(
            "current.nothingNew", is(true),
            "current.lights.time", is("RED"),
            "current.judgements.time.reason", is("LATE"),
            "current.judgements.benefits.reason", is("CARRIED_OVER"));
  }

  @Test
  void theOwnerGivesANoteBackWithAComment() {
    UUID project = admitted(aProject("Returprøve"));
    save(Persona.PROJEKTLEDER, project, "\"0\"", words()).then().statusCode(200);
    next(Persona.PROJEKTLEDER, project, "handing-in").then().statusCode(200);
    save(Persona.PROJEKTLEDER, project, tag(project), words())
        .then()
        .statusCode(409)
        .body("type", endsWith("status-not-editable"));
    next(Persona.DIREKTOER_OEKONOMI, project, "return", Map.of("comment", " "))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("comment"));
    next(Persona.DIREKTOER_OEKONOMI, project, "return", Map.of("comment", "Hvad med høringen?"))
        .then()
        .statusCode(200);
    JsonPath returned = status(project);
    assertThat(returned.getString("current.returnComment")).isEqualTo("Hvad med høringen?");
    assertThat(returned.getList("actions")).contains("write", "handIn");
    assertThat(letters("status-returned", project).get(0).get("recipients"))
        .isEqualTo(List.of("projektleder"));
  }

  @Test
  void aDraftIsReadByThoseWhoWorkWithTheProjectAndNobodyElse() {
    UUID project = admitted(aProject("Kladdeprøve"));
    save(Persona.PROJEKTLEDER, project, "\"0\"", words()).then().statusCode(200);
    String id = status(project).getString("current.id");
    assertThat(get(Persona.CONTROLLER, "/projects/" + project + "/status").getString("current"))
        .isNull();
    Persona.CONTROLLER.request().get(API + "/status-reports/" + id).then().statusCode(404);
    assertThat(
            get(Persona.SEKRETARIAT, "/projects/" + project + "/status").getString("current.text"))
        .isEqualTo("Følger planen");
    assertThat(
            get(Persona.KOMMUNALDIREKTOER, "/status-reports?projectId=" + project).getInt("total"))
        .isZero();
  }

  @Test
  void whoHasLeftAProjectReadsNoMoreOfWhatIsBeingWrittenAboutIt() {
    UUID project = admitted(aProject("Forladt kladde"));
    others.tell(
        "access", "person.changed", Map.of("username", "controller", "name", "Peter Østergaard"));
    save(Persona.PROJEKTLEDER, project, "\"0\"", words()).then().statusCode(200);
    String path = "/projects/" + project + "/status";
    asSecretariat(
        () ->
            roles.give(
                project,
                versions.of(project),
                new GiveRole(RoleOnProject.PARTICIPANT, "Peter Østergaard", LISTED, null)));
    assertThat(get(Persona.CONTROLLER, path).getString("current.text")).isEqualTo("Følger planen");
    UUID held =
        UUID.fromString(
            get(Persona.SEKRETARIAT, "/projects/" + project)
                .getString("roles.find { it.role == 'PARTICIPANT' }.id"));
    asSecretariat(() -> roles.end(project, versions.of(project), held, LocalDate.of(2022, 1, 1)));
    assertThat(get(Persona.CONTROLLER, path).getString("current")).isNull();
  }

  @Test
  void amountsAndSharesThatCannotBeAreRefusedByName() {
    UUID project = admitted(aProject("Tal"));
    Map<String, Object> status = new HashMap<>(words());
    status.put("consultantSpending", -1);
    status.put("staffedPercent", 1001);
    save(Persona.PROJEKTLEDER, project, "\"0\"", status)
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            hasItem("consultantSpending"),
            "errors.field",
            hasItem("staffedPercent"));
  }

  @Test
  void othersFetchWhatHasChangedSinceAMoment() {
    UUID project = admitted(aProject("Hentning"));
    signed(project);
    String changed =
        get(Persona.CONTROLLER, "/status-reports?projectId=" + project)
            .getString("items[0].changedAt");
    String path = "/status-reports?projectId=" + project + "&changedSince=";
    assertThat(get(Persona.CONTROLLER, path + changed).getInt("total")).isEqualTo(1);
    String later = Instant.parse(changed).plus(Duration.ofSeconds(1)).toString();
    assertThat(get(Persona.CONTROLLER, path + later).getInt("total")).isZero();
    String sheet =
        Persona.CONTROLLER
            .request()
            .get(API + "/status-reports/sheet?projectId=" + project)
            .then()
            .statusCode(200)
            .header("Content-Disposition", "attachment; filename=\"statusnotater.csv\"")
            .extract()
            .asString();
    assertThat(sheet).contains("\"Hentning\"", "\"Ikke vurderet\"", "\"Følger planen\"");
  }
}
