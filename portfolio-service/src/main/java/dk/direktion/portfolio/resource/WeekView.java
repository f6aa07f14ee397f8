package dk.direktion.portfolio.resource;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A week and its Monday. */
public record WeekView(@Schema(examples = "2026-W53") String week, LocalDate start) {

  static WeekView of(Week week) {
    return new WeekView(week.toString(), week.monday());
  }

  static List<WeekView> of(List<Week> weeks) {
    return weeks.stream().map(WeekView::of).toList();
  }
}
