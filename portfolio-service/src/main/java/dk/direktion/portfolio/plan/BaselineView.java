package dk.direktion.portfolio.plan;

import java.time.Instant;
import java.time.LocalDate;

/** A date a milestone was approved with, why, and who wrote it down when. */
public record BaselineView(LocalDate day, String reason, String setBy, Instant setAt) {

  static BaselineView of(Baseline one) {
    return new BaselineView(one.day(), one.reason(), one.setBy(), one.setAt());
  }
}
