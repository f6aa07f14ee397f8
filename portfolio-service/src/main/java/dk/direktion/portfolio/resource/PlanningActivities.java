package dk.direktion.portfolio.resource;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Those who keep a project plan what it draws from the centres. */
@ApplicationScoped
public class PlanningActivities {

  private final ProjectRights rights;
  private final Projects projects;
  private final Activities activities;
  private final CheckingPlans checking;
  private final ActivityViews views;
  private final TellingCentres telling;
  private final Clock clock;

  PlanningActivities(
      ProjectRights rights,
      Projects projects,
      Activities activities,
      CheckingPlans checking,
      ActivityViews views,
      TellingCentres telling,
      Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.activities = activities;
    this.checking = checking;
    this.views = views;
    this.telling = telling;
    this.clock = clock;
  }

  /** Plan an activity of a project. */
  @Transactional
  public ActivityView plan(UUID projectId, WriteActivity written) {
    rights.requireReading();
    Project project = kept(projectId);
    Activity activity = new Activity(UuidV7.next(clock), projectId);
    write(activity, project, written);
    activities.persistAndFlush(activity);
    return views.of(activity);
  }

  /** Plan an activity anew. */
  @Transactional
  public ActivityView change(UUID id, String ifMatch, WriteActivity written) {
    rights.requireReading();
    Activity activity = existing(id);
    Project project = kept(activity.projectId());
    EntityTags.require(ifMatch, activity.version());
    write(activity, project, written);
    activities.flush();
    return views.of(activity);
  }

  /**
   * Let an activity begin on another day; what it draws moves along by whole weeks.
   *
   * @throws ActivityAlreadyPlanned if the project has one of that name and start
   */
  @Transactional
  public ActivityView move(UUID id, String ifMatch, MoveActivity move) {
    rights.requireReading();
    Activity activity = existing(id);
    Project project = kept(activity.projectId());
    EntityTags.require(ifMatch, activity.version());
    requireOnlyOne(activity, activity.name(), move.start());
    activity.move(move.start(), clock.instant());
    List<FieldError> errors = new ArrayList<>();
    checking.requireProjectsTime(project, "start", activity.startsOn(), errors);
    checking.requireProjectsTime(project, "start", activity.endsOn(), errors);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors.subList(0, 1));
    }
    activities.flush();
    return views.of(activity);
  }

  /** Give an activity up; the centres that were told of it are told, and it stays on record. */
  @Transactional
  public void giveUp(UUID id, String ifMatch) {
    rights.requireReading();
    Activity activity = existing(id);
    kept(activity.projectId());
    EntityTags.require(ifMatch, activity.version());
    telling.giveUp(activity);
    activities.delete(activity);
  }

  private void write(Activity activity, Project project, WriteActivity written) {
    PlannedActivity planned = checking.planned(project, written);
    requireOnlyOne(activity, planned.name(), planned.start());
    activity.plan(planned, () -> UuidV7.next(clock), clock.instant());
  }

  private void requireOnlyOne(Activity activity, String name, LocalDate start) {
    if (activities.has(activity.projectId(), name, start, activity.id())) {
      throw new ActivityAlreadyPlanned();
    }
  }

  private Activity existing(UUID id) {
    return activities.findByIdOptional(id).orElseThrow(() -> new NotFound("activity"));
  }

  private Project kept(UUID projectId) {
    Project project =
        projects.findByIdOptional(projectId).orElseThrow(() -> new NotFound("project"));
    rights.requireKeeping(project);
    return project;
  }
}
