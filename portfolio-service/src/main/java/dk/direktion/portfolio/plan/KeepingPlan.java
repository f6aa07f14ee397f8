package dk.direktion.portfolio.plan;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.resource.Activities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeping a project's own start and end, within which all it plans lies. */
@ApplicationScoped
public class KeepingPlan {

  /** The version of a plan that says nothing yet. */
  static final long UNSAID = -1;

  private final ProjectRights rights;
  private final Projects projects;
  private final Plans plans;
  private final Milestones milestones;
  private final Activities activities;

  KeepingPlan(
      ProjectRights rights,
      Projects projects,
      Plans plans,
      Milestones milestones,
      Activities activities) {
    this.rights = rights;
    this.projects = projects;
    this.plans = plans;
    this.milestones = milestones;
    this.activities = activities;
  }

  /** Set when a project begins and ends; all it plans lies between the two. */
  @Transactional
  public void span(UUID projectId, String ifMatch, SpanProject wanted) {
    rights.requireReading();
    Project project =
        projects.findByIdOptional(projectId).orElseThrow(() -> new NotFound("project"));
    rights.requireKeeping(project);
    plans.alone(projectId);
    Plan plan = plans.of(projectId);
    EntityTags.require(ifMatch, plans.isPersistent(plan) ? plan.version() : UNSAID);
    plan.span(wanted.start(), wanted.end());
    requireAllWithin(plan);
    plans.persist(plan);
    plans.flush();
  }

  private void requireAllWithin(Plan plan) {
    List<LocalDate> days =
        Stream.concat(
                milestones.of(plan.projectId()).stream()
                    .flatMap(one -> Stream.of(one.baseline(), one.forecast(), one.doneOn())),
                activities.of(plan.projectId()).stream()
                    .flatMap(one -> Stream.of(one.startsOn(), one.endsOn())))
            .filter(day -> !plan.covers(day))
            .toList();
    if (!days.isEmpty()) {
      boolean early = plan.start() != null && days.get(0).isBefore(plan.start());
      throw InvalidInput.of(early ? "start" : "end", "milestone-left-outside");
    }
  }
}
