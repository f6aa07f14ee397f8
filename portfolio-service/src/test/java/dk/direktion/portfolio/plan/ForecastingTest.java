package dk.direktion.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.portfoliolist.RevisingPortfolio;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reckoning with what has to do with a project says the same as reckoning with everything. */
@ServiceTest
class ForecastingTest {

  private static final LocalDate DAY = LocalDate.of(2033, 6, 1);
  private static final int PROJECTS = 40;
  private static final int EACH = 3;

  @Inject SystemWork work;
  @Inject RevisingPortfolio revising;
  @Inject EntityManager entities;
  @Inject Forecasting forecasting;

  @Test
  void whatIsAroundAProjectComesToWhatEverythingComesTo() {
    Random random = new Random(20330601);
    List<UUID> projects = new ArrayList<>();
    work.runAs(
        "sekretariat",
        Set.of(Roles.SECRETARIAT),
        () -> {
          for (int i = 0; i < PROJECTS; i++) {
            projects.add(admit("Netværk " + i));
          }
        });
    List<List<Milestone>> milestones = new ArrayList<>();
    work.run(() -> projects.forEach(one -> milestones.add(planned(one, random))));
    // Each waits only for earlier ones, so no ring closes; many wait for nothing and stay apart.
    work.run(
        () -> {
          for (int i = 1; i < PROJECTS; i++) {
            if (random.nextInt(3) > 0) {
              int awaited = random.nextInt(i);
              entities.persist(
                  wait(
                      projects.get(i),
                      milestones.get(i),
                      projects.get(awaited),
                      milestones.get(awaited),
                      random));
            }
          }
        });
    work.run(
        () -> {
          Forecast all = forecasting.asOf(DAY);
          for (UUID project : projects) {
            assertThat(told(forecasting.around(DAY, List.of(project)), project))
                .isEqualTo(told(all, project));
          }
          assertThat(forecasting.around(DAY, projects.subList(0, 1)).milestones().size())
              .as("what has nothing to do with it is not read")
              .isLessThan(PROJECTS * EACH);
          assertThat(projects.stream().mapToInt(one -> lateness(all, one)).sum())
              .as("some are late, or there was nothing to compare")
              .isPositive();
        });
  }

  private UUID admit(String name) {
    return revising.admit(
        new AdmitProject(
            name,
            ProjectKind.PROJECT,
            2,
            null,
            "Net",
            List.of(),
            LocalDate.of(2033, 1, 1),
            "Prøve"));
  }

  private List<Milestone> planned(UUID project, Random random) {
    Plan plan = new Plan(project);
    plan.span(LocalDate.of(2033, 1, 1), LocalDate.of(2034, 12, 31));
    entities.persist(plan);
    List<Milestone> planned = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      LocalDate baseline = LocalDate.of(2033, 3, 1).plusDays(random.nextInt(300));
      Milestone one =
          new Milestone(UUID.randomUUID(), project, "M" + i, baseline.plusDays(random.nextInt(60)));
      one.approve(new Baseline(baseline, "Mandat", "Maja Holm", Instant.EPOCH));
      entities.persist(one);
      planned.add(one);
    }
    return planned;
  }

  private static Dependency wait(
      UUID project, List<Milestone> own, UUID awaited, List<Milestone> theirs, Random random) {
    Dependency wait =
        new Dependency(
            UUID.randomUUID(),
            project,
            random.nextBoolean() ? own.get(random.nextInt(EACH)).id() : null);
    wait.waitForProject(
        awaited, random.nextBoolean() ? theirs.get(random.nextInt(EACH)).id() : null);
    return wait;
  }

  private static List<Object> told(Forecast forecast, UUID project) {
    List<Object> told = new ArrayList<>();
    for (Milestone one : forecast.milestones(project)) {
      told.add(one.id());
      told.add(forecast.expected(one));
      told.add(forecast.delayToday(one));
      told.add(forecast.isOverdue(one));
      told.add(forecast.cause(Node.milestone(one.id())));
    }
    told.add(forecast.reached(Node.startOf(project)));
    told.add(forecast.reached(Node.endOf(project)));
    told.add(forecast.criticalPath(project));
    return told;
  }

  private static int lateness(Forecast forecast, UUID project) {
    return forecast.milestones(project).stream().mapToInt(forecast::delayToday).sum();
  }
}
