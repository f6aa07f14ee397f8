package dk.direktion.meetings.consequence;

import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes in what budget-service has done about decisions. */
@ApplicationScoped
public class BudgetReportHandler implements EventHandler {

  private final OwnersReport report;

  BudgetReportHandler(OwnersReport report) {
    this.report = report;
  }

  @Override
  public String source() {
    return "budget";
  }

  @Override
  public Set<String> types() {
    return Set.of("consequence.reported");
  }

  @Override
  public void handle(ReceivedEvent event) {
    report.note(event);
  }
}
