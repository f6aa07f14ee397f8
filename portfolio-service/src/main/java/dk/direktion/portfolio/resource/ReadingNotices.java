package dk.direktion.portfolio.resource;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.resource.ResourceNoticeView.NoticeState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What centres were told, and what they will be told when. */
@ApplicationScoped
public class ReadingNotices {

  private final ProjectRights rights;
  private final Activities activities;
  private final CentreNotices told;
  private final ProjectNames names;
  private final People people;
  private final Clock clock;
  private final Wording wording;

  ReadingNotices(
      ProjectRights rights,
      Activities activities,
      CentreNotices told,
      ProjectNames names,
      People people,
      Clock clock,
      Wording wording) {
    this.rights = rights;
    this.activities = activities;
    this.told = told;
    this.names = names;
    this.people = people;
    this.clock = clock;
    this.wording = wording;
  }

  /** List what is due, the nearest first, and then what was sent, the newest first. */
  @Transactional
  public Page<ResourceNoticeView> list(
      UUID projectId, String unit, NoticeState state, Paging paging) {
    rights.requireReading();
    return paging.of(all(projectId, unit, state));
  }

  /** List the same as a sheet. */
  @Transactional
  public Sheet sheet(UUID projectId, String unit, NoticeState state) {
    rights.requireReading();
    List<List<?>> rows = new ArrayList<>();
    all(projectId, unit, state)
        .forEach(
            one ->
                rows.add(
                    Arrays.asList(
                        one.unit(),
                        one.manager(),
                        one.project(),
                        one.activity(),
                        one.start(),
                        one.movedFrom(),
                        one.dueOn(),
                        one.sentAt() == null
                            ? null
                            : LocalDate.ofInstant(one.sentAt(), Denmark.ZONE),
                        yesOrNo(one.isShort()),
                        yesOrNo(one.isWithdrawn()))));
    return new Sheet(
        wording.columns(
            "warning",
            "unit",
            "manager",
            "project",
            "activity",
            "start",
            "movedFrom",
            "dueOn",
            "sentOn",
            "short",
            "withdrawn"),
        rows);
  }

  private String yesOrNo(boolean is) {
    return wording.text(is ? "warning.yes" : "warning.no");
  }

  private List<ResourceNoticeView> all(UUID projectId, String unit, NoticeState state) {
    Stream<ResourceNoticeView> due =
        state == NoticeState.SENT ? Stream.of() : due(projectId, unit).stream();
    Stream<ResourceNoticeView> sent =
        state == NoticeState.DUE ? Stream.of() : sent(projectId, unit).stream();
    return Stream.concat(due, sent).toList();
  }

  private List<ResourceNoticeView> due(UUID projectId, String unit) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    List<Activity> ahead =
        activities.toTellOf(today).stream()
            .filter(one -> projectId == null || one.projectId().equals(projectId))
            .toList();
    Set<UUID> abandoned = activities.abandoned(ahead.stream().map(Activity::id).toList());
    LastTold last = told.lastOf(ahead.stream().map(Activity::id).toList());
    Map<UUID, String> called = names.of(ahead.stream().map(Activity::projectId).toList());
    List<ResourceNoticeView> due = new ArrayList<>();
    for (Activity activity : ahead) {
      activity.centres().stream()
          .filter(centre -> !abandoned.contains(activity.id()))
          .filter(centre -> unit == null || unit.equals(centre))
          .forEach(
              centre ->
                  due(activity, centre, last.of(activity, centre), today, called)
                      .ifPresent(due::add));
    }
    due.sort(Comparator.comparing(ResourceNoticeView::dueOn));
    return due;
  }

  private Optional<ResourceNoticeView> due(
      Activity activity,
      String unit,
      Optional<CentreNotice> last,
      LocalDate today,
      Map<UUID, String> called) {
    return TellingCentres.dueOn(activity, last, today)
        .map(day -> day.isBefore(today) ? today : day)
        .map(day -> view(activity, unit, last, day, called));
  }

  private ResourceNoticeView view(
      Activity activity,
      String unit,
      Optional<CentreNotice> last,
      LocalDate dueOn,
      Map<UUID, String> called) {
    return new ResourceNoticeView(
        NoticeState.DUE,
        activity.id(),
        activity.name(),
        activity.projectId(),
        called.get(activity.projectId()),
        unit,
        people.managerOf(unit).map(Person::name).orElse(null),
        activity.startsOn(),
        last.filter(one -> !one.isWithdrawn()).map(CentreNotice::startsOn).orElse(null),
        dueOn,
        null,
        NoticePeriod.isShort(dueOn, activity.startsOn()),
        false);
  }

  private List<ResourceNoticeView> sent(UUID projectId, String unit) {
    List<CentreNotice> sent = told.sent(projectId, unit);
    Map<UUID, String> called = names.of(sent.stream().map(CentreNotice::projectId).toList());
    Map<String, Person> managers = people.named(sent.stream().map(CentreNotice::manager).toList());
    return sent.stream()
        .map(
            one ->
                new ResourceNoticeView(
                    NoticeState.SENT,
                    one.activityId(),
                    one.activity(),
                    one.projectId(),
                    called.get(one.projectId()),
                    one.unit(),
                    managers.get(one.manager()).name(),
                    one.startsOn(),
                    one.movedFrom(),
                    null,
                    one.sentAt(),
                    one.isShort(),
                    one.isWithdrawn()))
        .toList();
  }
}
