package dk.direktion.meetings.submission;

import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes in what portfolio-service submits for decision. */
@ApplicationScoped
public class PortfolioSubmissionHandler implements EventHandler {

  private final Submissions submissions;

  PortfolioSubmissionHandler(Submissions submissions) {
    this.submissions = submissions;
  }

  @Override
  public String source() {
    return "portfolio";
  }

  @Override
  public Set<String> types() {
    return Set.of("subject.submitted");
  }

  @Override
  public void handle(ReceivedEvent event) {
    submissions.take(Proposal.of(event.data()));
  }
}
