package dk.direktion.meetings.consequence;

import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes in what access-service has done about decisions. */
@ApplicationScoped
public class AccessReportHandler implements EventHandler {

  private final OwnersReport report;

  AccessReportHandler(OwnersReport report) {
    this.report = report;
  }

  @Override
  public String source() {
    return "access";
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
