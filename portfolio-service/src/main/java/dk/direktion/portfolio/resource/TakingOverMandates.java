package dk.direktion.portfolio.resource;

import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.mandate.MandateApproved;
import dk.direktion.portfolio.person.Centres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an approved mandate draws from the centres becomes the project's first activity. */
@ApplicationScoped
class TakingOverMandates {

  /** What people read on the list of a project's activities until it is planned closer. */
  private static final String NAME = "Som i mandatet";

  private final Activities activities;
  private final Centres centres;
  private final Clock clock;

  TakingOverMandates(Activities activities, Centres centres, Clock clock) {
    this.activities = activities;
    this.centres = centres;
    this.clock = clock;
  }

  void takeOver(@Observes MandateApproved mandate) {
    if (mandate.resources().isEmpty()) {
      return;
    }
    Map<String, Map<Week, BigDecimal>> byUnit = new TreeMap<>();
    LocalDate start = mandate.start();
    LocalDate end = mandate.end();
    for (MandateApproved.Draw draw : mandate.resources()) {
      Week first = new Week(draw.firstWeek());
      Week last = new Week(draw.lastWeek());
      Map<Week, BigDecimal> hours = byUnit.computeIfAbsent(draw.unit(), unit -> new TreeMap<>());
      first
          .andNext((int) first.until(last) + 1)
          .forEach(week -> hours.merge(week, hoursAWeek(draw), BigDecimal::add));
      start = first.lastDay().isBefore(start) ? first.monday() : start;
      end = last.monday().isAfter(end) ? last.lastDay() : end;
    }
    List<PlannedDraw> draws = new ArrayList<>();
    byUnit.forEach((unit, hours) -> draws.add(draw(unit, hours)));
    // The board's decision stands, whatever the directory has told of so far.
    byUnit.keySet().forEach(centres::know);
    Activity activity = new Activity(UuidV7.next(clock), mandate.projectId());
    activity.plan(
        new PlannedActivity(NAME, start, end, draws), () -> UuidV7.next(clock), clock.instant());
    activities.persist(activity);
  }

  private static BigDecimal hoursAWeek(MandateApproved.Draw draw) {
    return draw.hours() == null
        ? WeekHours.ofPeople(BigDecimal.valueOf(draw.people()))
        : BigDecimal.valueOf(draw.hours());
  }

  private static PlannedDraw draw(String unit, Map<Week, BigDecimal> hours) {
    return new PlannedDraw(
        unit,
        DrawKind.OPERATIONS,
        null,
        hours.entrySet().stream()
            .filter(each -> each.getValue().signum() > 0)
            .map(each -> WeekHours.of(each.getKey(), each.getValue()))
            .toList());
  }
}
