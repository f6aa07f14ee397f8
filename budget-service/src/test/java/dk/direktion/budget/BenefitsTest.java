package dk.direktion.budget;

import static dk.direktion.budget.BenefitScene.BENEFITS;
import static dk.direktion.budget.BenefitScene.aCase;
import static dk.direktion.budget.BenefitScene.as;
import static dk.direktion.budget.BenefitScene.benefit;
import static dk.direktion.budget.BenefitScene.read;
import static dk.direktion.budget.BenefitScene.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.budget.benefit.BenefitBasis;
import dk.direktion.budget.benefit.BenefitDuration;
import dk.direktion.budget.benefit.BenefitState;
import dk.direktion.budget.benefit.Certainty;
import dk.direktion.budget.benefit.PastMove;
import dk.direktion.budget.benefit.TakingOverBenefits;
import dk.direktion.budget.benefit.WriteBenefit;
import dk.direktion.budget.benefit.YearFigures;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.testing.PdfForKeeping;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class BenefitsTest {

  @Inject BenefitScene scene;
  @Inject SystemWork work;
  @Inject TakingOverBenefits takingOver;

  @Test
  void aBenefitIsExpectedSpecifiedDecidedIncorporatedAndRealised() {
    String id = scene.aDecided(aCase(scene.aProgramme()));
    scene.moved(id, "INCORPORATED", null);
    scene.moved(id, "REALISED", years(2031, 190_000));
    JsonPath benefit = benefit(id);
    assertThat(benefit.getList("moves.state"))
        .isEqualTo(List.of("EXPECTED", "SPECIFIED", "DECIDED", "INCORPORATED", "REALISED"));
    assertThat(benefit.getString("moves[2].decisionId")).isNotNull();
    assertThat(benefit.getString("moves[2].reason")).contains("14.1.2031");
    assertThat(benefit.getInt("moves[3].followUp.number")).isEqualTo(2);
    assertThat(benefit.getLong("moves[3].years[0].amount")).isEqualTo(200_000);
    assertThat(benefit.getLong("years[0].amount")).isEqualTo(190_000);
    assertThat(benefit.getList("nextStates")).isEmpty();
  }

  @Test
  void theBodysApprovalIsCarriedOutOnceAndReported() {
    String id = scene.aSpecified(aCase(scene.aProgramme()));
    scene.submit(id).then().statusCode(200).body("submission.state", equalTo("SENT"));
    List<Map<String, Object>> sent = BudgetScene.published("subject.submitted", id);
    assertThat(sent).hasSize(1);
    assertThat(sent.get(0).get("subject")).isEqualTo("budget:benefit:" + id);
    scene.decide(id, "APPROVED");
    scene.decide(id, "APPROVED");
    assertThat(benefit(id).getList("moves.state"))
        .isEqualTo(List.of("EXPECTED", "SPECIFIED", "DECIDED"));
    List<Map<String, Object>> reports = BudgetScene.published("consequence.reported", id);
    assertThat(reports)
        .extracting(report -> report.get("status"))
        .containsExactly("CARRIED_OUT", "FAILED");
    assertThat(reports.get(0).get("link"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("path", "/gevinster/" + id);
  }

  @Test
  void aRejectedBenefitLapsesByThatDecision() {
    String id = scene.aSpecified(aCase(scene.aProgramme()));
    scene.submit(id).then().statusCode(200);
    scene.decide(id, "REJECTED");
    assertThat(benefit(id).getString("state")).isEqualTo("LAPSED");
    assertThat(benefit(id).getLong("years[0].amount")).isZero();
    assertThat(benefit(id).getString("moves[2].decisionId")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOTED", "RETURNED"})
  void aBenefitTheBodyDoesNotSettleCanBeChangedAndSentAgain(String outcome) {
    String id = scene.aSpecified(aCase(scene.aProgramme()));
    scene.submit(id).then().statusCode(200);
    assertThat(benefit(id).getList("actions")).doesNotContain("edit", "submit", "move");
    scene.decide(id, outcome);
    assertThat(benefit(id).getList("actions")).contains("edit", "submit", "move");
  }

  @ParameterizedTest
  @CsvSource({"EXPECTED", "DECIDED", "INCORPORATED", "REALISED"})
  void anExpectedBenefitSkipsNoState(String state) {
    String id = scene.aBenefit(aCase(scene.aProgramme()));
    scene
        .move(
            Persona.CONTROLLER,
            id,
            Map.of(
                "state", state, "reason", "Genvej", "followUp", Map.of("year", 2031, "number", 1)))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/benefit-transition-not-allowed"));
  }

  @Test
  void nobodyButABodyDecides() {
    String id = scene.aSpecified(aCase(scene.aProgramme()));
    scene
        .move(Persona.CONTROLLER, id, Map.of("state", "DECIDED", "reason", "Jeg synes det"))
        .then()
        .statusCode(409);
  }

  @Test
  void onlyTheControllerSaysWhatStandsInTheAccounts() {
    String id = scene.aDecided(aCase(scene.aProgramme()));
    Map<String, Object> move =
        Map.of(
            "state", "INCORPORATED",
            "reason", "Indarbejdet",
            "followUp", Map.of("year", 2031, "number", 2));
    scene.move(Persona.PROGRAMLEDER, id, move).then().statusCode(403);
    scene
        .move(Persona.CONTROLLER, id, Map.of("state", "INCORPORATED", "reason", "Hvor?"))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("followUp"));
    scene.move(Persona.CONTROLLER, id, move).then().statusCode(200);
  }

  @Test
  void aDelaySaysWhatComesWhenAndTheBenefitComesBackAsDecidedAsItWas() {
    String id = scene.aDecided(aCase(scene.aProgramme()));
    scene
        .move(Persona.PROGRAMLEDER, id, Map.of("state", "DELAYED", "reason", "Leverandøren"))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("years"));
    scene.moved(id, "DELAYED", years(2032, 150_000));
    assertThat(benefit(id).getList("nextStates")).containsExactly("DECIDED", "LAPSED", "NOT_FOUND");
    scene.moved(id, "DECIDED", null);
    JsonPath back = benefit(id);
    assertThat(back.getLong("years[0].amount")).isEqualTo(150_000);
    assertThat(back.getString("moves[4].decisionId"))
        .isEqualTo(back.getString("moves[2].decisionId"));
  }

  @Test
  void whatWasLostBringsNothingAndItsHistoryStands() {
    String id = scene.aBenefit(aCase(scene.aProgramme()));
    scene.moved(id, "NOT_FOUND", null);
    JsonPath benefit = benefit(id);
    assertThat(benefit.getLong("years[0].amount")).isZero();
    assertThat(benefit.getLong("moves[0].years[0].amount")).isEqualTo(200_000);
    assertThat(benefit.getString("moves[1].reason")).isEqualTo("Derfor NOT_FOUND");
    scene.moved(id, "SPECIFIED", years(2031, 90_000));
    assertThat(benefit(id).getLong("years[0].amount")).isEqualTo(90_000);
  }

  @Test
  void movesAreNeverChangedNotEvenInTheDatabase() {
    scene.aBenefit(aCase(scene.aProgramme()));
    for (String statement :
        List.of(
            "update benefit_move set reason = 'pyntet'",
            "delete from benefit_move_year",
            "truncate benefit_measurement cascade",
            "truncate programme_entry")) {
      assertThatThrownBy(() -> DatabaseOwner.execute(statement))
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void aSpecifiedBenefitSaysOnWhichGroundsWhoseAndHowItIsMeasured() {
    Map<String, Object> written = aCase(scene.aProgramme());
    written.remove("grounds");
    written.remove("owner");
    written.remove("measuringMethod");
    written.put("years", List.of());
    String id = scene.aBenefit(written);
    scene
        .move(Persona.PROGRAMLEDER, id, Map.of("state", "SPECIFIED", "reason", "Klar"))
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("grounds", "owner", "measuringMethod", "years")));
  }

  @Test
  void otherAmountsInADraftAreAMoveOfTheirOwn() {
    Map<String, Object> written = aCase(scene.aProgramme());
    String id = scene.aBenefit(written);
    written.put("years", years(2031, 220_000));
    written.put("indicators", List.of());
    as(Persona.PROGRAMLEDER)
        .header("If-Match", "\"0\"")
        .body(written)
        .put(BENEFITS + "/" + id)
        .then()
        .statusCode(200)
        .body("moves.size()", equalTo(2))
        .body("moves[0].years[0].amount", equalTo(200_000))
        .body("years[0].amount", equalTo(220_000));
    as(Persona.PROGRAMLEDER)
        .header("If-Match", "\"0\"")
        .body(written)
        .put(BENEFITS + "/" + id)
        .then()
        .statusCode(412);
  }

  @Test
  void aDecidedCaseIsNotRewritten() {
    Map<String, Object> written = aCase(scene.aProgramme());
    String id = scene.aDecided(written);
    as(Persona.PROGRAMLEDER)
        .header("If-Match", "\"" + benefit(id).getLong("version") + "\"")
        .body(written)
        .put(BENEFITS + "/" + id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/benefit-not-editable"));
  }

  @Test
  void badInputIsRefusedAtItsField() {
    String programme = scene.aProgramme();
    refused(programme, "years", years(1999, 1), "years[0].year");
    refused(programme, "years", years(2031, -1), "years[0].amount");
    refused(
        programme, "years", List.of(years(2031, 1).get(0), years(2031, 2).get(0)), "years[1].year");
    refused(programme, "owner", "Ingen Overhovedet", "owner");
    refused(programme, "programme", "FINDES-IKKE", "programme");
    refused(programme, "subProgramme", "Del Ø", "subProgramme");
    refused(programme, "followUp", Map.of("year", 2031, "number", 4), "followUp.number");
    refused(programme, "change", " ", "change");
    Map<String, Object> withOere = aCase(programme);
    withOere.put("years", List.of(Map.of("year", 2031, "amount", 10.5, "investment", 0)));
    scene.write(withOere).then().statusCode(400);
  }

  private void refused(String programme, String field, Object value, String named) {
    Map<String, Object> written = aCase(programme);
    written.put(field, value);
    scene.write(written).then().statusCode(400).body("errors.field", hasItem(named));
  }

  @Test
  void aBenefitWithoutAnIndicatorStaysVisibleAndMarked() {
    String programme = scene.aProgramme();
    Map<String, Object> written = aCase(programme);
    scene.aBenefit(written);
    written.put("indicators", List.of());
    written.put("name", "Uden indikator");
    scene.aBenefit(written);
    JsonPath all = read(BENEFITS + "?programme=" + programme);
    assertThat(all.getInt("total")).isEqualTo(2);
    assertThat(all.getList("items.hasIndicator")).containsExactlyInAnyOrder(true, false);
    JsonPath marked = read(BENEFITS + "?withoutIndicator=true&programme=" + programme);
    assertThat(marked.getList("items.name")).isEqualTo(List.of("Uden indikator"));
  }

  @Test
  void itsOwnerMeasuresItAlsoAfterItIsRealised() {
    String id = scene.aDecided(aCase(scene.aProgramme()));
    scene.moved(id, "INCORPORATED", null);
    scene.moved(id, "REALISED", null);
    String path =
        BENEFITS
            + "/"
            + id
            + "/indicators/"
            + benefit(id).getString("indicators[0].id")
            + "/measurements";
    Map<String, Object> measured = Map.of("date", "2016-06-30", "value", 712.5, "note", "Talt");
    as(Persona.CENTERCHEF_BYC)
        .body(measured)
        .post(path)
        .then()
        .statusCode(200)
        .body("indicators[0].measurements[0].by", equalTo("Karen Vestergaard"));
    as(Persona.CENTERCHEF_HRC).body(measured).post(path).then().statusCode(403);
    as(Persona.CENTERCHEF_BYC)
        .body(Map.of("date", "2099-01-01", "value", 1))
        .post(path)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("date"));
  }

  @Test
  void aMeasuredIndicatorStaysWithItsBenefit() {
    Map<String, Object> written = aCase(scene.aProgramme());
    String id = scene.aBenefit(written);
    as(Persona.PROGRAMLEDER)
        .body(Map.of("date", "2016-06-30", "value", 880))
        .post(
            BENEFITS
                + "/"
                + id
                + "/indicators/"
                + benefit(id).getString("indicators[0].id")
                + "/measurements")
        .then()
        .statusCode(200);
    written.put("indicators", List.of());
    as(Persona.PROGRAMLEDER)
        .header("If-Match", "\"" + benefit(id).getLong("version") + "\"")
        .body(written)
        .put(BENEFITS + "/" + id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/indicator-is-measured"));
  }

  @Test
  void theSameAccountCentreAndYearClaimedTwiceIsPointedOut() {
    String programme = scene.aProgramme();
    String account = "6.45." + UUID.randomUUID().toString().substring(0, 8);
    Map<String, Object> written = aCase(programme);
    written.put("claims", List.of(Map.of("unit", "BYC", "account", account)));
    String one = scene.aBenefit(written);
    written.put("duration", "LASTING");
    written.put("years", years(2030, 5_000));
    String other = scene.aBenefit(written);
    written.put("duration", "ONE_OFF");
    String before = scene.aBenefit(written);
    written.put("claims", List.of(Map.of("unit", "HRC", "account", account)));
    String elsewhere = scene.aBenefit(written);
    assertThat(benefit(one).getList("doubleClaims.benefitId")).containsExactly(other);
    assertThat(benefit(one).getList("doubleClaims[0].years")).isEqualTo(List.of(2031));
    assertThat(benefit(before).getList("doubleClaims.benefitId")).containsExactly(other);
    assertThat(benefit(elsewhere).getList("doubleClaims")).isEmpty();
    JsonPath register = read(BENEFITS + "?programme=" + programme);
    assertThat(register.getList("items.findAll { it.doublyClaimed }.id"))
        .containsExactlyInAnyOrder(one, other, before);
    scene.moved(other, "LAPSED", null);
    assertThat(benefit(one).getList("doubleClaims")).isEmpty();
  }

  @Test
  void aClosedDraftIsForThoseWhoWriteItAndTheController() {
    String programme = scene.aProgramme();
    Map<String, Object> written = aCase(programme);
    written.put("closed", true);
    String id = scene.aBenefit(written);
    for (Persona persona :
        List.of(Persona.PROGRAMLEDER, Persona.CONTROLLER, Persona.CENTERCHEF_BYC)) {
      as(persona).get(BENEFITS + "/" + id).then().statusCode(200);
    }
    for (Persona persona :
        List.of(Persona.KOMMUNALDIREKTOER, Persona.PROJEKTLEDER, Persona.CENTERCHEF_HRC)) {
      as(persona).get(BENEFITS + "/" + id).then().statusCode(404);
      as(persona)
          .get(BENEFITS + "?programme=" + programme)
          .then()
          .statusCode(200)
          .body("total", equalTo(0));
    }
    assertThat(BenefitScene.economy(programme, 2031).getList("lines.benefitId")).doesNotContain(id);
    assertThat(BudgetScene.published("benefit.changed", id).get(0).get("name")).isNull();
    scene.moved(id, "SPECIFIED", null);
    scene.submit(id).then().statusCode(200).body("closed", equalTo(false));
  }

  @Test
  void projectsAreToldWhatTheirBenefitPromisesAndWhatCameOfIt() {
    Map<String, Object> written = new HashMap<>(aCase(scene.aProgramme()));
    UUID project = UUID.randomUUID();
    written.put("projectId", project);
    String id = scene.aDecided(written);
    scene.moved(id, "INCORPORATED", null);
    scene.moved(id, "REALISED", years(2031, 180_000));
    List<Map<String, Object>> told = BudgetScene.published("benefit.changed", id);
    Map<String, Object> newest = told.get(told.size() - 1);
    assertThat(newest)
        .containsEntry("benefitId", id)
        .containsEntry("projectId", project.toString())
        .containsEntry("state", "REALISED")
        .containsEntry(
            "years", List.of(Map.of("year", 2031, "promised", 180_000, "realised", 180_000)));
    assertThat(told.get(0))
        .containsEntry("years", List.of(Map.of("year", 2031, "promised", 200_000, "realised", 0)));
  }

  @Test
  void whatWasDecidedBeforeThePortalStaysDecidedByThatAfterADelay() {
    String programme = scene.aProgramme();
    String where = "Direktionens møde den 15. december 2015";
    AtomicReference<UUID> id = new AtomicReference<>();
    work.runAs(
        "controller",
        Set.of(Roles.CONTROLLER),
        () ->
            id.set(
                takingOver.takeOver(
                    new WriteBenefit(
                        "Opsagte linjer",
                        "Linjerne siges op.",
                        BenefitBasis.CALCULATED,
                        "Talt op",
                        BenefitDuration.ONE_OFF,
                        Certainty.HIGH,
                        List.of(new YearFigures(2031, 100, 0)),
                        null,
                        programme,
                        null,
                        null,
                        List.of(),
                        "Regningen",
                        List.of(),
                        List.of(),
                        null,
                        false),
                    new TakingOverBenefits.Owner("controller", "Peter Østergaard"),
                    List.of(
                        past("2015-09-01", BenefitState.EXPECTED, null),
                        past("2015-10-01", BenefitState.SPECIFIED, null),
                        past("2015-12-15", BenefitState.DECIDED, where)))));
    String benefit = id.get().toString();
    scene.moved(benefit, "DELAYED", years(2032, 100));
    scene.moved(benefit, "DECIDED", null);
    assertThat(benefit(benefit).getList("moves.decidedEarlier"))
        .containsExactly(null, null, where, null, where);
    assertThat(benefit(benefit).getList("moves.decisionId")).containsOnlyNulls();
  }

  private static PastMove past(String day, BenefitState state, String decidedEarlier) {
    return new PastMove(
        LocalDate.parse(day), state, "Meldt ind", "Lone Thorup", null, decidedEarlier, null);
  }

  @Test
  void aBusinessCaseIsAPdfAndTheRegisterASheet() throws Exception {
    String programme = scene.aProgramme();
    Map<String, Object> written = aCase(programme);
    written.put("claims", List.of(Map.of("unit", "BYC", "account", "6.45.99")));
    String id = scene.aBenefit(written);
    byte[] pdf =
        Persona.DIREKTOER
            .request()
            .get(BENEFITS + "/" + id + "/pdf")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    PdfForKeeping.assertIs(pdf);
    assertThat(PdfForKeeping.text(pdf)).contains("6.45.99", "200.000");
    String sheet =
        Persona.DIREKTOER
            .request()
            .get(BENEFITS + "/sheet?programme=" + programme)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(sheet).contains("\"200000\"", "I alt");
    Persona.DIREKTOER
        .request()
        .get(BENEFITS + "/sheet?format=xlsx&programme=" + programme)
        .then()
        .statusCode(200)
        .header("Content-Disposition", startsWith("attachment"));
  }
}
