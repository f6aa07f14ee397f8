package dk.direktion.portfolio.demo;

import dk.direktion.portfolio.coordination.InterfaceState;
import dk.direktion.portfolio.coordination.WriteInterface;
import dk.direktion.portfolio.lesson.WriteLesson;
import dk.direktion.portfolio.risk.RiskKind;
import dk.direktion.portfolio.risk.RiskState;
import dk.direktion.portfolio.risk.WriteRisk;
import java.util.List;
import java.util.UUID;

/** What may go wrong on the demo's projects, what they coordinate, and what closed ones taught. */
record DemoParts(List<DemoRisk> risks, List<DemoInterface> interfaces, List<DemoLesson> lessons) {

  record DemoRisk(
      String project,
      RiskKind kind,
      String title,
      String description,
      int probability,
      int impact,
      String action,
      String owner,
      RiskState state) {

    WriteRisk asWritten() {
      return new WriteRisk(
          kind, title, description, probability, impact, action, null, owner, state);
    }
  }

  record DemoInterface(
      String project, String other, String description, String owner, InterfaceState state) {

    WriteInterface with(UUID otherId) {
      return new WriteInterface(otherId, description, owner, state);
    }
  }

  record DemoLesson(String project, String title, String text) {

    WriteLesson asWritten() {
      return new WriteLesson(title, text);
    }
  }
}
