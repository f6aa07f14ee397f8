package dk.direktion.portfolio.resource;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.notice.Notice;
import dk.direktion.common.notice.Notices;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleHeld;
import dk.direktion.portfolio.project.RoleOnProject;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells each centre's manager of what will draw on the centre: once, at least a month before it
 * starts, once more each time it has moved, and when it draws on the centre no more.
 */
@ApplicationScoped
public class TellingCentres {

  private final SystemWork system;
  private final Activities activities;
  private final CentreNotices told;
  private final Projects projects;
  private final People people;
  private final Notices notices;
  private final Clock clock;

  TellingCentres(
      SystemWork system,
      Activities activities,
      CentreNotices told,
      Projects projects,
      People people,
      Notices notices,
      Clock clock) {
    this.system = system;
    this.activities = activities;
    this.told = told;
    this.projects = projects;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  @Scheduled(
      every = "15m",
      delayed = "1m",
      identity = "tell-centres",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onSchedule() {
    tell();
  }

  /** Sends what is due now; each activity in a transaction of its own. */
  public void tell() {
    List<UUID> ahead =
        system.call(() -> activities.toTellOf(today()).stream().map(Activity::id).toList());
    ahead.forEach(id -> system.run(() -> tell(id)));
  }

  private void tell(UUID activityId) {
    Activity activity = activities.findById(activityId);
    if (activity == null) {
      return;
    }
    LastTold last = told.lastOf(List.of(activityId));
    Set<String> centres =
        activities.abandoned(List.of(activityId)).isEmpty() ? activity.centres() : Set.of();
    for (String unit : centres) {
      Optional<Person> manager = people.managerOf(unit);
      // A centre nobody manages is told as soon as somebody does.
      if (manager.isPresent() && isDue(activity, last.of(activity, unit))) {
        send(activity, manager.get(), write(activity, unit, manager.get(), last));
      }
    }
    last.believing(activityId).stream()
        .filter(one -> !centres.contains(one.unit()))
        .filter(
            one -> !NoticePeriod.tellMoveOn(changedOn(activity), one.startsOn()).isAfter(today()))
        .forEach(one -> withdraw(activity, one));
  }

  private boolean isDue(Activity activity, Optional<CentreNotice> last) {
    return dueOn(activity, last, today()).filter(day -> !day.isAfter(today())).isPresent();
  }

  /**
   * Find the day a centre is to be told of an activity; empty where it knows, or it is too late.
   */
  static Optional<LocalDate> dueOn(
      Activity activity, Optional<CentreNotice> last, LocalDate today) {
    Optional<LocalDate> believed =
        last.filter(one -> !one.isWithdrawn()).map(CentreNotice::startsOn);
    if (believed.isPresent()) {
      return believed
          .filter(day -> !day.equals(activity.startsOn()))
          .map(day -> NoticePeriod.tellMoveOn(changedOn(activity), activity.startsOn()));
    }
    return activity.startsOn().isBefore(today)
        ? Optional.empty()
        : Optional.of(NoticePeriod.tellOn(activity.startsOn()));
  }

  private static LocalDate changedOn(Activity activity) {
    return LocalDate.ofInstant(activity.changedAt(), Denmark.ZONE);
  }

  /** Tell those who believe that an activity will draw on them that it is given up. */
  void giveUp(Activity activity) {
    if (!activity.endsOn().isBefore(today())) {
      told.lastOf(List.of(activity.id()))
          .believing(activity.id())
          .forEach(one -> withdraw(activity, one));
    }
  }

  private void withdraw(Activity activity, CentreNotice last) {
    people
        .managerOf(last.unit())
        .ifPresent(
            manager -> {
              CentreNotice notice =
                  last.withdraw(UuidV7.next(clock), activity, manager.username(), clock.instant());
              told.persist(notice);
              notices.send(
                  letter("activity-withdrawn", activity, manager, notice)
                      .with("start", notice.startsOn()));
            });
  }

  private CentreNotice write(Activity activity, String unit, Person manager, LastTold last) {
    boolean isShort = NoticePeriod.isShort(today(), activity.startsOn());
    UUID id = UuidV7.next(clock);
    CentreNotice notice =
        last.of(activity, unit)
            .map(one -> one.again(id, activity, manager.username(), isShort, clock.instant()))
            .orElseGet(
                () ->
                    CentreNotice.first(
                        id, activity, unit, manager.username(), isShort, clock.instant()));
    told.persist(notice);
    return notice;
  }

  private void send(Activity activity, Person manager, CentreNotice notice) {
    Notice letter =
        letter(
                notice.movedFrom() == null ? "activity-announced" : "activity-moved",
                activity,
                manager,
                notice)
            .with("start", activity.startsOn())
            .with("end", activity.endsOn());
    notices.send(notice.movedFrom() == null ? letter : letter.with("before", notice.movedFrom()));
  }

  private Notice letter(String template, Activity activity, Person manager, CentreNotice notice) {
    Project project = projects.findById(activity.projectId());
    return Notice.to(manager.username(), template, "/portefoelje/" + project.id() + "/ressourcer")
        .copiedTo(managersOf(project))
        .with("activity", activity.name())
        .with("project", project.name(today()))
        .with("unit", notice.unit());
  }

  private List<String> managersOf(Project project) {
    return project.roles(today()).stream()
        .filter(one -> one.role() == RoleOnProject.MANAGER)
        .map(RoleHeld::username)
        .filter(Objects::nonNull)
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }
}
