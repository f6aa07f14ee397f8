package dk.direktion.portfolio.status;

import java.util.OptionalInt;

/** The rules that say which light a project has, so that no light is a matter of mood. */
final class LightRules {

  /** Three months, the longest there are. */
  private static final long THREE_MONTHS = 92;

  private static final long SLIGHTLY_OVER = 10;
  private static final long ALL = 100;
  private static final long MOST_HOURS = 80;
  private static final long MOST_BENEFITS = 75;

  private LightRules() {}

  /**
   * Time: green when no milestone is late, yellow up to three months, red beyond; none where no
   * milestone was approved for a day.
   */
  static Judgement time(OptionalInt delay) {
    if (delay.isEmpty()) {
      return Judgement.of(Light.NONE, Reason.NO_PLAN, null);
    }
    long daysLate = delay.getAsInt();
    if (daysLate <= 0) {
      return Judgement.of(Light.GREEN, Reason.NOT_LATE, null);
    }
    return Judgement.of(daysLate <= THREE_MONTHS ? Light.YELLOW : Light.RED, Reason.LATE, daysLate);
  }

  /** Economy: green within the baseline, yellow up to 10 % over it, red beyond. */
  static Judgement economy(Long baseline, Long expected) {
    if (baseline == null || expected == null) {
      return Judgement.NOTHING_KNOWN;
    }
    if (expected <= baseline) {
      return Judgement.of(Light.GREEN, Reason.WITHIN_BASELINE, null);
    }
    long over = expected - baseline;
    boolean slightly = over * ALL <= baseline * SLIGHTLY_OVER;
    // A part of a per cent is shown as a whole one: over is over, and over ten is not ten.
    Long percent = baseline == 0 ? null : (over * ALL + baseline - 1) / baseline;
    return Judgement.of(slightly ? Light.YELLOW : Light.RED, Reason.OVER_BASELINE, percent);
  }

  /** Resources: green when all agreed hours are manned, yellow from 80 %, red below. */
  static Judgement resources(Integer staffedPercent) {
    return share(staffedPercent, MOST_HOURS, Reason.STAFFED, Reason.UNDERSTAFFED);
  }

  /** Benefits: green when all that was promised is expected, yellow from 75 %, red below. */
  static Judgement benefits(Integer expectedPercent) {
    return share(expectedPercent, MOST_BENEFITS, Reason.AS_PROMISED, Reason.LESS_THAN_PROMISED);
  }

  private static Judgement share(Integer percent, long most, Reason all, Reason less) {
    if (percent == null) {
      return Judgement.NOTHING_KNOWN;
    }
    if (percent >= ALL) {
      return Judgement.of(Light.GREEN, all, null);
    }
    return Judgement.of(percent >= most ? Light.YELLOW : Light.RED, less, percent.longValue());
  }
}
