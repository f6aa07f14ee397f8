package dk.direktion.meetings.consequence;

import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes in what portfolio-service has done about decisions. */
@ApplicationScoped
public class PortfolioReportHandler implements EventHandler {

  private final OwnersReport report;

  PortfolioReportHandler(OwnersReport report) {
    this.report = report;
  }

  @Override
  public String source() {
    return "portfolio";
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
