package dk.direktion.portfolio.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.web.Denmark;
import dk.direktion.portfolio.plan.AddDependency;
import dk.direktion.portfolio.plan.AddMilestone;
import dk.direktion.portfolio.plan.ApproveBaseline;
import dk.direktion.portfolio.plan.CompleteMilestone;
import dk.direktion.portfolio.plan.KeepingDependencies;
import dk.direktion.portfolio.plan.KeepingMilestones;
import dk.direktion.portfolio.plan.KeepingPlan;
import dk.direktion.portfolio.plan.MilestoneView;
import dk.direktion.portfolio.plan.SpanProject;
import dk.direktion.portfolio.resource.PlanningActivities;
import dk.direktion.portfolio.resource.WriteActivity;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Loads what the demo municipality's projects plan, and what they wait for. */
@ApplicationScoped
class DemoPlans {

  private static final String FILE = "/demo/plans.json";
  private static final String UNSAID = "\"-1\"";

  private final KeepingPlan plans;
  private final PlanningActivities activities;
  private final KeepingMilestones milestones;
  private final KeepingDependencies dependencies;
  private final ObjectMapper json;
  private final Clock clock;

  DemoPlans(
      KeepingPlan plans,
      PlanningActivities activities,
      KeepingMilestones milestones,
      KeepingDependencies dependencies,
      ObjectMapper json,
      Clock clock) {
    this.plans = plans;
    this.activities = activities;
    this.milestones = milestones;
    this.dependencies = dependencies;
    this.json = json;
    this.clock = clock;
  }

  private record Plans(List<DemoPlan> plans, List<Wait> dependencies) {}

  private record DemoPlan(
      String project,
      LocalDate start,
      LocalDate end,
      List<DemoMilestone> milestones,
      List<Work> activities) {}

  /** A milestone on days of the calendar, or on days from today on; told for its baseline. */
  private record DemoMilestone(
      String name,
      LocalDate baseline,
      Integer baselineInDays,
      String reason,
      LocalDate forecast,
      Integer forecastInDays,
      LocalDate done) {

    LocalDate approvedFor(LocalDate today) {
      return baseline == null ? today.plusDays(baselineInDays) : baseline;
    }

    LocalDate toldFor(LocalDate today) {
      if (forecastInDays != null) {
        return today.plusDays(forecastInDays);
      }
      return forecast == null ? approvedFor(today) : forecast;
    }
  }

  private record Work(String name, LocalDate start, LocalDate end) {}

  private record Wait(
      String project,
      String milestone,
      String awaitedProject,
      String awaitedMilestone,
      String outside,
      LocalDate expectedOn) {}

  /** Load the plans of the projects, which are found by their newest name. */
  void load(Map<String, UUID> projects) {
    Plans file = read();
    Map<String, UUID> reached = new HashMap<>();
    file.plans().forEach(plan -> load(plan, projects.get(plan.project()), reached));
    file.dependencies().forEach(wait -> load(wait, projects, reached));
  }

  private void load(DemoPlan plan, UUID project, Map<String, UUID> loaded) {
    plans.span(project, UNSAID, new SpanProject(plan.start(), plan.end()));
    plan.milestones()
        .forEach(one -> loaded.put(key(plan.project(), one.name()), load(one, project)));
    if (plan.activities() != null) {
      plan.activities()
          .forEach(
              one ->
                  activities.plan(
                      project, new WriteActivity(one.name(), one.start(), one.end(), List.of())));
    }
  }

  private UUID load(DemoMilestone one, UUID project) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    MilestoneView added = milestones.add(new AddMilestone(project, one.name(), one.toldFor(today)));
    MilestoneView approved =
        milestones.approve(
            added.id(), tag(added), new ApproveBaseline(one.approvedFor(today), one.reason()));
    if (one.done() != null) {
      milestones.complete(added.id(), tag(approved), new CompleteMilestone(one.done()));
    }
    return added.id();
  }

  private static String tag(MilestoneView milestone) {
    return "\"" + milestone.version() + "\"";
  }

  private void load(Wait wait, Map<String, UUID> projects, Map<String, UUID> milestonesByName) {
    boolean forMilestone = wait.awaitedMilestone() != null;
    dependencies.add(
        new AddDependency(
            projects.get(wait.project()),
            milestonesByName.get(key(wait.project(), wait.milestone())),
            forMilestone ? null : projects.get(wait.awaitedProject()),
            milestonesByName.get(key(wait.awaitedProject(), wait.awaitedMilestone())),
            wait.outside(),
            wait.expectedOn(),
            null));
  }

  private static String key(String project, String milestone) {
    return project + ": " + milestone;
  }

  private Plans read() {
    try (InputStream file = DemoPlans.class.getResourceAsStream(FILE)) {
      return json.readValue(file, Plans.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
