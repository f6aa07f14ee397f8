package dk.direktion.portfolio.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The last that centres were told of activities. */
record LastTold(Map<String, CentreNotice> byActivityAndUnit) {

  /** List the centres that believe an activity will draw on them. */
  List<CentreNotice> believing(UUID activity) {
    return byActivityAndUnit.values().stream()
        .filter(one -> activity.equals(one.activityId()) && !one.isWithdrawn())
        .sorted(Comparator.comparing(CentreNotice::unit))
        .toList();
  }

  static String key(UUID activity, String unit) {
    return activity + " " + unit;
  }

  Optional<CentreNotice> of(Activity activity, String unit) {
    return Optional.ofNullable(byActivityAndUnit.get(key(activity.id(), unit)));
  }
}
