package dk.direktion.meetings.submission;

import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes in what access-service reports to a meeting. */
@ApplicationScoped
public class AccessSubmissionHandler implements EventHandler {

  private final Submissions submissions;

  AccessSubmissionHandler(Submissions submissions) {
    this.submissions = submissions;
  }

  @Override
  public String source() {
    return "access";
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
