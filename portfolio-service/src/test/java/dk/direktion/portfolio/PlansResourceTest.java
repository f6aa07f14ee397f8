package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.portfolio.mandate.MandateApproved;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class PlansResourceTest extends PlanScene {

  @Inject Event<MandateApproved> approved;

  @Test
  void aDelayTravelsDownTheChainAndNamesWhoCausesIt() {
    String analysis = aProject("Kædeprøve analyse");
    String strategy = aProject("Kædeprøve strategi");
    String telephones = aProject("Kædeprøve telefoner");
    String analysed = anApproved(analysis, "Analyseret", "2021-03-01");
    String decided = anApproved(strategy, "Vedtaget", "2021-05-01");
    String working = anApproved(telephones, "I drift", "2021-09-01");
    waits(strategy, decided, Map.of("awaitedMilestoneId", analysed)).statusCode(201);
    waits(telephones, working, Map.of("awaitedProjectId", strategy)).statusCode(201);

    JsonPath onTime = milestone(working);
    assertThat(onTime.getString("expected")).isEqualTo("2021-09-01");
    assertThat(onTime.getInt("delayDays")).isZero();

    patch("/milestones/" + analysed, "\"1\"", Map.of("forecast", "2021-03-31")).statusCode(200);
    JsonPath late = milestone(working);
    assertThat(late.getString("forecast")).isEqualTo("2021-09-01");
    assertThat(late.getString("expected")).isEqualTo("2021-10-01");
    assertThat(late.getInt("delayDays")).isEqualTo(30);
    assertThat(late.getString("cause.project")).isEqualTo("Kædeprøve analyse");
    assertThat(late.getString("cause.milestone")).isEqualTo("Analyseret");
    assertThat(late.getInt("cause.days")).isEqualTo(30);
    assertThat(milestones.greatestDelayInDays(UUID.fromString(telephones), day("2021-02-01")))
        .hasValue(30);
    assertThat(milestones.greatestDelayInDays(UUID.fromString(telephones), day("2021-11-01")))
        .as("a milestone nobody reached is later by every day")
        .hasValue(61);

    JsonPath plan = get(Persona.SEKRETARIAT, "/projects/" + telephones + "/plan?onDate=2021-02-01");
    assertThat(plan.getList("project.criticalPath.milestone", String.class))
        .containsSubsequence("Analyseret", "Vedtaget", "I drift");
    assertThat(plan.getList("chain.name", String.class))
        .containsExactlyInAnyOrder("Kædeprøve analyse", "Kædeprøve strategi");
    assertThat(plan.getList("dependencies.findAll { it.binding }.delayDays")).contains(30, 30);

    complete(analysed, "2021-03-15");
    assertThat(milestone(working).getString("expected")).isEqualTo("2021-09-15");
  }

  @Test
  void whatRestsIsNotLateButThoseWhoWaitForItAre() {
    String resting = aProject("Pauseprøve økonomi");
    String waiting = aProject("Pauseprøve faktura");
    String accounts = anApproved(resting, "Ny kontoplan", "2021-02-15");
    String invoices = anApproved(waiting, "Faktura samlet", "2021-04-01");
    waits(waiting, invoices, Map.of("awaitedMilestoneId", accounts)).statusCode(201);
    asSecretariat(
        () ->
            revising.pause(
                UUID.fromString(resting),
                versions.of(UUID.fromString(resting)),
                day("2021-01-04"),
                day("2021-04-01"),
                "Regnskabsafslutningen"));
    JsonPath plan = get(Persona.DIREKTOER, "/projects/" + waiting + "/plan?onDate=2021-02-20");
    assertThat(plan.getString("project.milestones[0].expected")).isEqualTo("2021-05-16");
    assertThat(plan.getInt("project.milestones[0].delayDays")).isEqualTo(45);
    assertThat(plan.getBoolean("project.milestones[0].cause.paused")).isTrue();
    assertThat(plan.getString("chain[0].milestones[0].expected")).isEqualTo("2021-04-01");
    assertThat(plan.getInt("chain[0].milestones[0].delayDays")).isZero();
    assertThat(plan.getString("chain[0].pausedReason")).isEqualTo("Regnskabsafslutningen");
    assertThat(milestones.greatestDelayInDays(UUID.fromString(resting), day("2021-02-20")))
        .hasValue(0);
    assertThat(milestones.greatestDelayInDays(UUID.fromString(resting), day("2021-04-02")))
        .hasValue(46);
  }

  @Test
  void aProjectThatRestsTwiceIsPutOffByBothTimesAndShowsTheOneItRestsIn() {
    String project = aProject("Dobbeltpause");
    String milestone = anApproved(project, "Overgået", "2021-03-15");
    UUID id = UUID.fromString(project);
    asSecretariat(
        () ->
            revising.pause(id, versions.of(id), day("2021-02-01"), day("2021-04-01"), "Regnskab"));
    asSecretariat(
        () -> revising.pause(id, versions.of(id), day("2021-04-01"), day("2021-05-01"), "Ferie"));
    JsonPath plan = get(Persona.DIREKTOER, "/projects/" + project + "/plan?onDate=2021-02-20");
    assertThat(plan.getString("project.milestones[0].expected")).isEqualTo("2021-05-01");
    assertThat(plan.getString("project.pausedReason")).isEqualTo("Regnskab");
    assertThat(plan.getString("project.pausedFrom")).isEqualTo("2021-02-01");
    JsonPath before = get(Persona.DIREKTOER, "/projects/" + project + "/plan?onDate=2021-01-20");
    assertThat(before.getString("project.milestones[0].id")).isEqualTo(milestone);
    assertThat(before.getString("project.pausedReason")).isNull();
  }

  @Test
  void somethingOutsideIsWaitedForInWordsAndMovesThingsWhenItIsPromised() {
    String project = aProject("Udenforprøve");
    String signed = anApproved(project, "Underskrevet", "2021-02-01");
    String id =
        waits(project, signed, Map.of("awaitedOutside", "Bestyrelsen hos den eksterne part"))
            .statusCode(201)
            .body("awaitedDate", nullValue())
            .body("binding", equalTo(false))
            .extract()
            .path("id");
    assertThat(milestone(signed).getInt("delayDays")).isZero();
    patch("/dependencies/" + id, "\"0\"", Map.of("expectedOn", "2021-03-15", "leadDays", 7))
        .statusCode(200)
        .body("delayDays", equalTo(49));
    assertThat(milestone(signed).getString("expected")).isEqualTo("2021-03-22");
    assertThat(milestone(signed).getString("cause.outside")).contains("eksterne part");
    assertThat(get(Persona.SEKRETARIAT, "/projects/" + project).getList("waitsFor", String.class))
        .containsExactly("Bestyrelsen hos den eksterne part");
    patch("/dependencies/" + id, "\"1\"", Map.of("asPlanned", true, "withoutExpectedOn", true))
        .statusCode(200)
        .body("leadDays", nullValue())
        .body("expectedOn", nullValue());
    assertThat(milestone(signed).getInt("delayDays")).isZero();
  }

  @Test
  void theBaselineMovesOnlyWithAReasonAndItsHistoryIsKept() {
    String milestone = aMilestone(aProject("Baselineprøve"), "Godkendt", "2021-06-01");
    assertThat(milestone(milestone).getString("baseline")).isNull();
    post("/milestones/" + milestone + "/baseline", Map.of("day", "2021-06-01"), "\"0\"")
        .statusCode(400)
        .body("errors.field", hasItem("reason"));
    approve(milestone, "2021-06-01", "Mandat godkendt", "\"0\"");
    approve(milestone, "2021-12-01", "Besluttet af Direktionen 12.5.2021", "\"1\"");
    JsonPath seen = milestone(milestone);
    assertThat(seen.getString("baseline")).isEqualTo("2021-12-01");
    assertThat(seen.getList("baselines.day")).isEqualTo(List.of("2021-06-01", "2021-12-01"));
    assertThat(seen.getList("baselines.reason", String.class)).contains("Mandat godkendt");
    assertThat(seen.getList("baselines.setBy", String.class)).containsOnly("Maja Holm");
  }

  @Test
  void otherSystemsLearnOfWhatChangedAndOfWhatIsGone() {
    String project = aProject("Ændringsprøve");
    String kept = aMilestone(project, "Bliver", "2021-06-01");
    String gone = aMilestone(project, "Går", "2021-07-01");
    String wait =
        waits(project, kept, Map.of("awaitedMilestoneId", gone))
            .statusCode(201)
            .extract()
            .path("id");
    String since = milestone(gone).getString("changedAt");
    delete("/milestones/" + gone, "\"0\"")
        .statusCode(409)
        .body("detail", containsString("Ændringsprøve: Bliver"));
    delete("/dependencies/" + wait, "\"7\"").statusCode(412);
    delete("/dependencies/" + wait, "\"0\"").statusCode(204);
    delete("/milestones/" + gone, "\"0\"").statusCode(204);
    JsonPath changed =
        get(Persona.ESDH_IMPORT, "/milestones?projectId=" + project + "&changedSince=" + since);
    assertThat(changed.getList("items.id")).isEqualTo(List.of(gone));
    assertThat(changed.getList("items.removed")).isEqualTo(List.of(true));
    JsonPath waits =
        get(Persona.ESDH_IMPORT, "/dependencies?projectId=" + project + "&changedSince=" + since);
    assertThat(waits.getList("items.removed")).isEqualTo(List.of(true));
    Persona.SEKRETARIAT
        .request()
        .get(API + "/milestones/" + gone)
        .then()
        .statusCode(404)
        .body("detail", containsString("milepælen"));
    assertThat(get(Persona.SEKRETARIAT, "/milestones?projectId=" + project).getList("items.id"))
        .isEqualTo(List.of(kept));
  }

  @Test
  void listsAreFetchedAsSheets() {
    String project = aProject("Arkprøve");
    anApproved(project, "=Klar", "2021-06-01");
    waits(project, null, Map.of("awaitedOutside", "Ministeriet")).statusCode(201);
    String csv = sheet("/milestones/sheet?format=csv&projectId=" + project).asString();
    assertThat(csv).contains("\"Arkprøve\";\"'=Klar\";\"2021-06-01\"");
    assertThat(sheet("/dependencies/sheet?projectId=" + project).asString())
        .contains("\"Ministeriet\"");
    Response workbook = sheet("/milestones/sheet?format=xlsx&projectId=" + project);
    assertThat(workbook.header("Content-Disposition")).contains("milepaele.xlsx");
    assertThat(workbook.asByteArray()).startsWith((byte) 'P', (byte) 'K');
  }

  @Test
  void theTimelineShowsWhatWasOnTheListOfTheDay() {
    String project = aProject("Tidslinjeprøve");
    aMilestone(project, "Klar", "2021-06-01");
    String one = "projects.findAll { it.id == '" + project + "' }";
    JsonPath then = get(Persona.BORGMESTER, "/portfolio/timeline?onDate=2021-02-01");
    assertThat(then.getList(one + ".manager", String.class)).containsExactly("Mikkel Aagaard");
    assertThat(then.getList(one + ".centre", String.class)).containsExactly("ØDC");
    assertThat(then.getList(one + ".actions", String.class).toString()).isEqualTo("[[]]");
    JsonPath before = get(Persona.BORGMESTER, "/portfolio/timeline?onDate=2020-02-01");
    assertThat(before.getList(one)).isEmpty();
    Persona.PROJEKTLEDER
        .request()
        .get(API + "/projects/" + project + "/plan")
        .then()
        .header("ETag", "\"-1\"")
        .body("project.actions", contains("PLAN"))
        .body("project.milestones", hasSize(1))
        .body("dependencies", empty());
  }

  @Test
  void anApprovedMandatesMilestonesAreTheProjectsBaselines() {
    String project = aProject("Mandatprøve");
    work.run(
        () ->
            approved.fire(
                new MandateApproved(
                    UUID.fromString(project),
                    day("2021-02-01"),
                    day("2021-12-31"),
                    List.of(new MandateApproved.Milestone("Udbud", day("2021-06-01"))),
                    List.of(),
                    List.of())));
    JsonPath plan = get(Persona.SEKRETARIAT, "/projects/" + project + "/plan");
    assertThat(plan.getString("project.start")).isEqualTo("2021-02-01");
    assertThat(plan.getString("project.end")).isEqualTo("2021-12-31");
    assertThat(plan.getString("project.milestones[0].baseline")).isEqualTo("2021-06-01");
    assertThat(plan.getString("project.milestones[0].baselines[0].reason"))
        .isEqualTo("Mandat godkendt 1.1.2021");
  }
}
