package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dk.direktion.portfolio.project.GiveRole;
import dk.direktion.portfolio.project.KeepingRoles;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleHeld;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.portfolio.status.RemindingManagers;
import dk.direktion.testing.PdfForKeeping;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@ServiceTest
class StatusRoundEdgesTest extends StatusScene {

  private static final LocalDate TODAY = LocalDate.of(2031, 5, 2);

  @Inject RemindingManagers reminding;
  @Inject KeepingRoles keepingRoles;
  @Inject Projects projects;

  private void goOnTo(String day) {
    clock.stopAt(Instant.parse(day + "T10:00:00Z"));
    reminding.remind();
  }

  private void ledBy(UUID project, String person, LocalDate from) {
    AtomicReference<UUID> role = new AtomicReference<>();
    work.run(
        () ->
            role.set(
                projects
                    .findById(project)
                    .holder(RoleOnProject.MANAGER, from)
                    .map(RoleHeld::id)
                    .orElseThrow()));
    asSecretariat(() -> keepingRoles.end(project, versions.of(project), role.get(), from));
    asSecretariat(
        () ->
            keepingRoles.give(
                project,
                versions.of(project),
                new GiveRole(RoleOnProject.MANAGER, person, from, null)));
  }

  private static String answers(String round, String project) {
    return board(round).getString("lines.find { it.project == '" + project + "' }.answer");
  }

  @Test
  void whoeverComesToLeadAProjectMeanwhileIsAskedOnceAndRemindedFromThenOn() {
    UUID programme = aProgramme("Skifteprogram");
    UUID part = aPart("Skifter leder", programme);
    String round = anOpenRound(programme);
    ledBy(part, "Lone Thorup", TODAY);
    goOnTo("2031-05-14");
    goOnTo("2031-05-15");
    assertThat(letters("status-asked", part))
        .extracting(letter -> letter.get("recipients"))
        .containsExactly(List.of("projektleder"), List.of("programleder"));
    assertThat(letters("status-soon", part)).isEmpty();
    goOnTo("2031-05-19");
    assertThat(letters("status-soon", part))
        .extracting(letter -> letter.get("recipients"))
        .containsExactly(List.of("programleder"));
    assertThat(board(round).getList("lines.manager")).containsExactly("Lone Thorup");
  }

  @Test
  void aManagerTheDirectoryDoesNotKnowIsShownAsOneNobodyWroteTo() {
    UUID programme = aProgramme("Ukendtprogram");
    UUID part = aPart("Ledes af en ukendt", programme);
    ledBy(part, "Rune Ukendt", TODAY.minusDays(1));
    String round = anOpenRound(programme);
    JsonPath board = board(round);
    assertThat(board.getList("lines.manager")).containsExactly("Rune Ukendt");
    assertThat(board.getList("lines.written")).containsExactly(false);
    assertThat(letters("status-asked", part)).isEmpty();
    post(Persona.SEKRETARIAT, "/status-rounds/" + round + "/reminders", null, Map.of())
        .then()
        .statusCode(200)
        .body("reminded", is(0));
    ledBy(part, "Mikkel Aagaard", TODAY);
    goOnTo("2031-05-03");
    assertThat(letters("status-asked", part)).hasSize(1);
    assertThat(board(round).getList("lines.written")).containsExactly(true);
  }

  @Test
  void whatLeavesTheListOrEndsIsNeitherRemindedNorLateAndItsAnswerStandsIfItGaveOne() {
    UUID programme = aProgramme("Udgåetprogram");
    UUID left = aPart("Forlader listen", programme);
    UUID ended = aPart("Slutter", programme);
    UUID answered = aPart("Svarer og slutter", programme);
    UUID paused = aPart("Sættes på pause", programme);
    String round = anOpenRound(programme);
    signed(answered);
    asSecretariat(
        () -> {
          revising.remove(left, versions.of(left), TODAY, "Lagt sammen med et andet");
          revising.close(ended, versions.of(ended), TODAY);
          revising.close(answered, versions.of(answered), TODAY);
        });
    asSecretariat(() -> revising.pause(paused, versions.of(paused), TODAY, null, "Årsregnskabet"));
    goOnTo("2031-05-21");
    assertThat(letters("status-late", left)).isEmpty();
    assertThat(letters("status-late", ended)).isEmpty();
    assertThat(letters("status-late", paused)).hasSize(1);
    assertThat(answers(round, "Forlader listen")).isEqualTo("LEFT");
    assertThat(answers(round, "Slutter")).isEqualTo("LEFT");
    assertThat(answers(round, "Svarer og slutter")).isEqualTo("SIGNED");
    assertThat(answers(round, "Sættes på pause")).isEqualTo("LATE");
    JsonPath board = board(round);
    assertThat(board.getInt("round.asked")).isEqualTo(2);
    assertThat(board.getInt("round.late")).isEqualTo(1);
    change(round, "closing", Map.of()).then().statusCode(200);
    change(round, "submission", Map.of()).then().statusCode(200);
    assertThat(published("subject.submitted", round).get(0).get("background").toString())
        .contains(
            "Slutter: Projektet er udgået af listen eller afsluttet, mens runden stod på.",
            "Sættes på pause: Der er ikke afgivet status.");
  }

  @Test
  void aProgrammesRoundTellsTheWholeProgrammesEconomyAndTargets() throws Exception {
    UUID programme = aProgramme("Spareprogram");
    UUID part = aPart("Sparer", programme);
    UUID under = admitted(aProject("Sparer også", ProjectKind.PROJECT, part));
    others.tell(
        "budget",
        "posting.booked",
        Map.of(
            "postingId",
            UUID.randomUUID(),
            "projectId",
            part,
            "bookedOn",
            "2031-02-02",
            "text",
            "Licenser",
            "amount",
            300_000));
    others.tell(
        "budget",
        "benefit.changed",
        Map.of(
            "benefitId",
            UUID.randomUUID(),
            "projectId",
            under,
            "name",
            "Færre licenser",
            "state",
            "DECIDED",
            "years",
            List.of(Map.of("year", 2031, "promised", 1_500_000, "realised", 410_000))));
    setTargets(programme, "\"0\"", List.of(Map.of("year", 2031, "amount", 2_000_000)))
        .then()
        .statusCode(200)
        .header("ETag", is("\"1\""));
    setTargets(programme, "\"0\"", List.of(Map.of("year", 2031, "amount", 1)))
        .then()
        .statusCode(412);
    String round = anOpenRound(programme);
    JsonPath board = board(round);
    assertThat(board.getInt("economy.spent")).isEqualTo(300_000);
    assertThat(board.getList("economy.parts.project"))
        .containsExactly("Spareprogram", "Sparer", "Sparer også");
    assertThat(board.getInt("economy.years[0].target")).isEqualTo(2_000_000);
    assertThat(board.getInt("economy.years[0].lacking")).isEqualTo(500_000);
    change(round, "closing", Map.of()).then().statusCode(200);
    change(round, "submission", Map.of()).then().statusCode(200);
    assertThat(published("subject.submitted", round).get(0).get("economy").toString())
        .contains(
            "Hele programmet: bevilget 0 kr., brugt 300.000 kr.",
            "Lovede gevinster 1.500.000 kr., heraf realiseret 410.000 kr.",
            "Måltallet er 2.000.000 kr.; der mangler 500.000 kr.");
    byte[] pdf =
        Persona.DIREKTOER
            .request()
            .get(API + "/status-rounds/" + round + "/pdf")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    PdfForKeeping.assertIs(pdf);
    assertThat(PdfForKeeping.text(pdf))
        .contains("Programmets økonomi og måltal", "2.000.000 kr.", "Sparer også");
  }

  private static Response setTargets(
      UUID programme, String etag, List<Map<String, Integer>> years) {
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .body(Map.of("years", years))
        .put(API + "/projects/" + programme + "/programme-economy/targets");
  }

  @Test
  void targetsThatCannotBeAreRefusedByFieldAndOnlyProgrammesHaveThem() {
    UUID programme = aProgramme("Måltalsprogram");
    UUID part = aPart("Måltalsdel", programme);
    setTargets(
            programme,
            "\"0\"",
            List.of(Map.of("year", 2031, "amount", 1), Map.of("year", 2031, "amount", 2)))
        .then()
        .statusCode(400)
        .body("errors.field", contains("years[1].year"));
    setTargets(programme, "\"0\"", List.of(Map.of("year", 1999, "amount", -1)))
        .then()
        .statusCode(400);
    setTargets(part, "\"0\"", List.of(Map.of("year", 2031, "amount", 1))).then().statusCode(404);
    Persona.CONTROLLER
        .request()
        .get(API + "/projects/" + part + "/programme-economy")
        .then()
        .statusCode(404);
  }

  @Test
  void aProgrammeOfWhichTheBudgetHasToldNothingSaysSo() {
    UUID programme = aProgramme("Uden økonomi");
    aPart("Del uden økonomi", programme);
    JsonPath board = board(anOpenRound(programme));
    assertThat(board.getString("economy.toldAt")).isNull();
    assertThat(board.getList("economy.years")).isEmpty();
  }
}
