package dk.direktion.portfolio.demo;

import dk.direktion.portfolio.resource.DrawKind;
import dk.direktion.portfolio.resource.Week;
import dk.direktion.portfolio.resource.WriteActivity;
import dk.direktion.portfolio.resource.WriteCapacity;
import dk.direktion.portfolio.resource.WriteDraw;
import dk.direktion.portfolio.resource.WriteWeek;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the demo municipality's projects draw, counted in weeks from the one it is loaded in.
 *
 * @param shareForProjects how much of the 37 hours of each of a centre's staff projects may take
 * @param staff full-time employees by centre, as in the staff table of 2015 (domain §1)
 */
record DemoDraws(
    BigDecimal shareForProjects,
    LocalDate from,
    Map<String, BigDecimal> staff,
    List<DemoActivity> activities) {

  private static final BigDecimal FULL_TIME = BigDecimal.valueOf(37);

  List<WriteCapacity> capacities() {
    return staff.entrySet().stream()
        .map(
            each ->
                new WriteCapacity(
                    each.getKey(),
                    from,
                    each.getValue(),
                    each.getValue()
                        .multiply(FULL_TIME)
                        .multiply(shareForProjects)
                        .setScale(0, RoundingMode.HALF_UP)))
        .toList();
  }

  /** Tells whom the activities name. */
  List<String> people() {
    return activities.stream()
        .flatMap(activity -> activity.draws().stream())
        .filter(draw -> draw.person() != null)
        .map(DemoDraw::person)
        .distinct()
        .toList();
  }

  record DemoActivity(
      String project, String name, int startsInWeeks, int weeks, List<DemoDraw> draws) {

    WriteActivity asPlanned(Week now) {
      List<Week> drawn = now.plus(startsInWeeks).andNext(weeks);
      return new WriteActivity(
          name,
          drawn.get(0).monday(),
          drawn.get(weeks - 1).monday().plusDays(4),
          draws.stream().map(draw -> draw.over(drawn)).toList());
    }
  }

  record DemoDraw(String unit, DrawKind kind, String person, BigDecimal hours) {

    WriteDraw over(List<Week> weeks) {
      return new WriteDraw(
          unit,
          kind == null ? DrawKind.OPERATIONS : kind,
          person,
          weeks.stream().map(week -> new WriteWeek(week.toString(), hours, null)).toList());
    }
  }
}
