package dk.direktion.portfolio.plan.web;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.plan.CauseView;
import dk.direktion.portfolio.plan.DependencyView;
import dk.direktion.portfolio.plan.MilestoneView;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Milestones and dependencies as sheets. */
@RequestScoped
class PlanSheets {

  private final Wording wording;

  PlanSheets(Wording wording) {
    this.wording = wording;
  }

  /** Returns what a sheet is called, by the prefix of its columns. */
  String title(String sheet) {
    return wording.text(sheet + ".sheet");
  }

  Sheet milestones(List<MilestoneView> milestones) {
    return new Sheet(
        wording.columns(
            "milestone",
            "project",
            "name",
            "baseline",
            "forecast",
            "expected",
            "doneOn",
            "delayDays",
            "cause"),
        rows(milestones.stream().map(this::cells).toList()));
  }

  private List<Object> cells(MilestoneView one) {
    List<Object> cells = new ArrayList<>();
    cells.add(one.project());
    cells.add(one.name());
    cells.add(one.baseline());
    cells.add(one.forecast());
    cells.add(one.expected());
    cells.add(one.doneOn());
    cells.add(one.delayDays());
    cells.add(one.cause() == null ? null : words(one.cause()));
    return cells;
  }

  private String words(CauseView cause) {
    if (cause.outside() != null) {
      return cause.outside();
    }
    String what =
        cause.milestone() == null ? cause.project() : cause.project() + ": " + cause.milestone();
    return cause.paused() ? wording.text("milestone.cause.paused", Map.of("what", what)) : what;
  }

  Sheet dependencies(List<DependencyView> dependencies) {
    return new Sheet(
        wording.columns(
            "dependency",
            "project",
            "milestone",
            "awaited",
            "awaitedMilestone",
            "awaitedDate",
            "leadDays",
            "delayDays"),
        rows(dependencies.stream().map(PlanSheets::cells).toList()));
  }

  private static List<Object> cells(DependencyView one) {
    List<Object> cells = new ArrayList<>();
    cells.add(one.project());
    cells.add(one.milestone());
    cells.add(one.awaitedOutside() == null ? one.awaitedProject() : one.awaitedOutside());
    cells.add(one.awaitedMilestone());
    cells.add(one.awaitedDate());
    cells.add(one.leadDays());
    cells.add(one.delayDays());
    return cells;
  }

  private static List<List<?>> rows(List<List<Object>> cells) {
    return new ArrayList<>(cells);
  }
}
