package dk.direktion.portfolio.plan;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeping milestones: told anew as often as need be, approved only with a reason. */
@ApplicationScoped
public class KeepingMilestones {

  private final ProjectRights rights;
  private final Caller caller;
  private final Projects projects;
  private final Plans plans;
  private final Milestones milestones;
  private final Dependencies dependencies;
  private final Forecasting forecasting;
  private final PlanViews views;
  private final Today today;
  private final Clock clock;

  KeepingMilestones(
      ProjectRights rights,
      Caller caller,
      Projects projects,
      Plans plans,
      Milestones milestones,
      Dependencies dependencies,
      Forecasting forecasting,
      PlanViews views,
      Today today,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.projects = projects;
    this.plans = plans;
    this.milestones = milestones;
    this.dependencies = dependencies;
    this.forecasting = forecasting;
    this.views = views;
    this.today = today;
    this.clock = clock;
  }

  /** Add a milestone; it has no baseline until it is approved. */
  @Transactional
  public MilestoneView add(@Valid AddMilestone wanted) {
    rights.requireReading();
    Project project =
        projects
            .findByIdOptional(wanted.projectId())
            .orElseThrow(() -> InvalidInput.of("projectId", "project-unknown"));
    rights.requireKeeping(project);
    Milestone milestone =
        new Milestone(UuidV7.next(clock), project.id(), wanted.name(), wanted.forecast());
    plans.alone(project.id());
    plans.of(project.id()).requireWithin("forecast", wanted.forecast());
    milestones.persist(milestone);
    return view(milestone);
  }

  /** Give a milestone another name, or tell anew when it will be reached. */
  @Transactional
  public MilestoneView change(UUID id, String ifMatch, ChangeMilestone change) {
    return keep(
        id,
        ifMatch,
        milestone -> {
          if (change.name() != null) {
            milestone.call(change.name());
          }
          if (change.forecast() != null) {
            milestone.foresee(change.forecast());
            within(milestone, "forecast", change.forecast());
          }
        });
  }

  /** Approve a milestone for a day, the first time or anew; the day before it is kept. */
  @Transactional
  public MilestoneView approve(UUID id, String ifMatch, ApproveBaseline approved) {
    return keep(
        id,
        ifMatch,
        milestone -> {
          milestone.approve(
              new Baseline(
                  approved.day(),
                  approved.reason().strip(),
                  caller.displayName(),
                  clock.instant()));
          within(milestone, "day", approved.day());
        });
  }

  /** Note that a milestone was reached. */
  @Transactional
  public MilestoneView complete(UUID id, String ifMatch, CompleteMilestone completion) {
    return keep(
        id,
        ifMatch,
        milestone -> {
          milestone.reach(completion.day());
          within(milestone, "day", completion.day());
          if (completion.day().isAfter(today.date())) {
            throw InvalidInput.of("day", "day-in-the-future");
          }
        });
  }

  /** Take back that a milestone was reached. */
  @Transactional
  public MilestoneView reopen(UUID id, String ifMatch) {
    return keep(id, ifMatch, milestone -> milestone.reach(null));
  }

  /** Take a milestone out of the plan, with what it waits for; not while others wait for it. */
  @Transactional
  public void remove(UUID id, String ifMatch) {
    dependencies.alone();
    Milestone milestone = kept(id);
    EntityTags.require(ifMatch, milestone.version());
    List<Dependency> waits = dependencies.onMilestone(id);
    if (!waits.isEmpty()) {
      Forecast forecast = forecasting.around(today.date(), Set.of(milestone.projectId()));
      throw new MilestoneIsWaitedFor(
          waits.stream().map(one -> PlanViews.named(one.waiting(), forecast)).distinct().toList());
    }
    dependencies.ofMilestone(id).forEach(Dependency::remove);
    milestone.remove();
  }

  private MilestoneView keep(UUID id, String ifMatch, Consumer<Milestone> change) {
    Milestone milestone = kept(id);
    plans.alone(milestone.projectId());
    EntityTags.require(ifMatch, milestone.version());
    change.accept(milestone);
    return view(milestone);
  }

  private Milestone kept(UUID id) {
    rights.requireReading();
    Milestone milestone = milestones.findPresent(id).orElseThrow(() -> new NotFound("milestone"));
    rights.requireKeeping(projects.findById(milestone.projectId()));
    return milestone;
  }

  private void within(Milestone milestone, String field, LocalDate day) {
    plans.of(milestone.projectId()).requireWithin(field, day);
  }

  private MilestoneView view(Milestone milestone) {
    milestones.flush();
    return views.milestone(
        milestone, forecasting.around(today.date(), Set.of(milestone.projectId())));
  }
}
