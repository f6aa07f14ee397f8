package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.portfolio.plan.AddMilestone;
import dk.direktion.portfolio.plan.KeepingMilestones;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@ServiceTest
class PlanRefusalsTest extends PlanScene {

  @Inject KeepingMilestones keeping;

  @Test
  void aMilestoneAndAnEndThatContradictEachOtherAreNotBothKept() throws Exception {
    String project = aProject("Samtidig plan");
    CountDownLatch added = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> first =
          threads.submit(
              () ->
                  asSecretariat(
                      () -> {
                        keeping.add(
                            new AddMilestone(UUID.fromString(project), "Sen", day("2022-06-01")));
                        added.countDown();
                        await(goOn);
                      }));
      await(added);
      Future<?> second =
          threads.submit(() -> refused(span(project, "\"-1\"", "2021-01-01", "2021-12-31"), "end"));
      Instant latest = Instant.now().plusSeconds(30);
      while (!second.isDone() && !somebodyWaits() && Instant.now().isBefore(latest)) {
        Thread.onSpinWait();
      }
      goOn.countDown();
      first.get(30, TimeUnit.SECONDS);
      second.get(30, TimeUnit.SECONDS);
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean somebodyWaits() {
    return work.call(
        () ->
            ((Number)
                        milestones
                            .getEntityManager()
                            .createNativeQuery(
                                "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                            .getSingleResult())
                    .intValue()
                > 0);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aRingIsRefusedWithAllItsNamesInOrder() {
    String a = aProject("Ringprøve A");
    String b = aProject("Ringprøve B");
    String c = aProject("Ringprøve C");
    String inC = aMilestone(c, "Klar", "2021-06-01");
    waits(a, null, Map.of("awaitedProjectId", b)).statusCode(201);
    waits(b, null, Map.of("awaitedMilestoneId", inC)).statusCode(201);
    waits(c, null, Map.of("awaitedProjectId", a))
        .statusCode(409)
        .body("type", equalTo("/problems/dependency-cycle"))
        .body(
            "detail",
            containsString("Ringprøve C → Ringprøve A → Ringprøve B → Ringprøve C: Klar"));
    assertThat(get(Persona.SEKRETARIAT, "/dependencies?projectId=" + c).getInt("total"))
        .isEqualTo(1);
  }

  @Test
  void ofTwoHalvesOfARingAddedAtTheSameMomentOneIsRefused() throws Exception {
    String a = aProject("Samtidighedsprøve A");
    String b = aProject("Samtidighedsprøve B");
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> one = two.submit(() -> half(a, b, together));
      Future<Integer> other = two.submit(() -> half(b, a, together));
      assertThat(List.of(one.get(30, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS)))
          .containsExactlyInAnyOrder(201, 409);
    } finally {
      two.shutdownNow();
    }
  }

  private static int half(String waiting, String awaited, CyclicBarrier together) throws Exception {
    together.await(30, TimeUnit.SECONDS);
    return waits(waiting, null, Map.of("awaitedProjectId", awaited)).extract().statusCode();
  }

  @Test
  void badDependenciesAreRefusedByTheFieldThatIsWrong() {
    String project = aProject("Fejlprøve A");
    String other = aProject("Fejlprøve B");
    String milestone = aMilestone(project, "Klar", "2021-06-01");
    refused(waits(project, null, Map.of("awaitedProjectId", project)), "awaitedProjectId");
    refused(waits(project, null, Map.of("awaitedMilestoneId", milestone)), "awaitedMilestoneId");
    refused(
        waits(project, milestone, Map.of("awaitedMilestoneId", milestone)), "awaitedMilestoneId");
    refused(
        waits(project, null, Map.of("awaitedMilestoneId", UUID.randomUUID())),
        "awaitedMilestoneId");
    refused(
        waits(project, null, Map.of("awaitedProjectId", UUID.randomUUID())), "awaitedProjectId");
    refused(waits(other, milestone, Map.of("awaitedProjectId", project)), "milestoneId");
    refused(waits(project, null, Map.of()), "awaitedProjectId");
    refused(
        waits(project, null, Map.of("awaitedProjectId", other, "awaitedOutside", "X")),
        "awaitedProjectId");
    refused(waits(project, null, Map.of("awaitedOutside", "  ")), "awaitedOutside");
    refused(
        waits(project, null, Map.of("awaitedProjectId", other, "expectedOn", "2021-01-01")),
        "expectedOn");
    refused(
        waits(project, null, Map.of("awaitedOutside", "X", "expectedOn", "1989-12-31")),
        "expectedOn");
    refused(waits(project, null, Map.of("awaitedProjectId", other, "leadDays", -1)), "leadDays");
    waits(project, null, Map.of("awaitedProjectId", other)).statusCode(201);
    waits(project, null, Map.of("awaitedProjectId", other))
        .statusCode(409)
        .body("type", equalTo("/problems/dependency-exists"));
    waits(project, milestone, Map.of("awaitedProjectId", project)).statusCode(400);
  }

  @Test
  void nothingOfAPlanLiesOutsideItsProject() {
    String project = aProject("Grænseprøve");
    refused(span(project, "\"-1\"", "2021-06-01", "2021-05-31"), "end");
    refused(span(project, "\"-1\"", "1989-06-01", "2021-05-31"), "start");
    refused(span(project, "\"-1\"", "2021-06-01", "2101-01-01"), "end");
    span(project, "\"-1\"", "2021-01-01", "2021-12-31").statusCode(200);
    span(project, "\"-1\"", "2021-01-01", "2021-12-31").statusCode(412);
    String milestone = aMilestone(project, "Klar", "2021-06-01");
    refused(
        post(
            "/milestones",
            Map.of("projectId", project, "name", "For sent", "forecast", "2022-01-01"),
            null),
        "forecast");
    refused(
        patch("/milestones/" + milestone, "\"0\"", Map.of("forecast", "2020-12-31")), "forecast");
    refused(
        post(
            "/milestones/" + milestone + "/baseline",
            Map.of("day", "2022-01-01", "reason", "Besluttet"),
            "\"0\""),
        "day");
    refused(span(project, "\"0\"", "2021-07-01", "2021-12-31"), "start");
    refused(span(project, "\"0\"", "2021-01-01", "2021-05-31"), "end");
    refused(
        post("/projects/" + project + "/activities", activity("2021-03-01", "2021-02-01"), null),
        "end");
    refused(
        post("/projects/" + project + "/activities", activity("2021-03-01", "2022-02-01"), null),
        "end");
    post("/projects/" + project + "/activities", activity("2021-03-01", "2021-04-01"), null)
        .statusCode(201);
  }

  @Test
  void aMilestoneIsReachedOnADayThatHasComeAndMayBeOpenedAgain() {
    String milestone = anApproved(aProject("Nåetprøve"), "Klar", "2021-06-01");
    refused(
        post("/milestones/" + milestone + "/completion", Map.of("day", "2099-01-01"), "\"1\""),
        "day");
    complete(milestone, "2021-06-11");
    assertThat(milestone(milestone).getInt("delayDays")).isEqualTo(10);
    assertThat(milestone(milestone).getList("actions", String.class)).contains("REOPEN");
    Persona.SEKRETARIAT
        .request()
        .header("If-Match", "\"2\"")
        .delete(API + "/milestones/" + milestone + "/completion")
        .then()
        .statusCode(200)
        .body("doneOn", nullValue())
        .body("overdue", equalTo(true));
  }

  @Test
  void whoDoesNotKeepTheProjectChangesNothingInItsPlan() {
    String milestone = aMilestone(aProject("Rettighedsprøve"), "Klar", "2021-06-01");
    for (Persona persona : List.of(Persona.PROGRAMLEDER, Persona.DIREKTOER, Persona.MEDARBEJDER)) {
      persona
          .request()
          .contentType(ContentType.JSON)
          .header("If-Match", "\"9\"")
          .body(Map.of("forecast", "2021-07-01"))
          .patch(API + "/milestones/" + milestone)
          .then()
          .statusCode(403);
    }
    Persona.PROJEKTLEDER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"9\"")
        .body(Map.of("forecast", "2021-07-01"))
        .patch(API + "/milestones/" + milestone)
        .then()
        .statusCode(412);
  }
}
