package dk.direktion.meetings.mail;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** Writes to an approver that grants await them in a review of who may read agendas. */
@ApplicationScoped
public class ReviewAwaitedHandler implements EventHandler {

  private final Mailbox mailbox;

  ReviewAwaitedHandler(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public String source() {
    return "access";
  }

  @Override
  public Set<String> types() {
    return Set.of("review.awaited");
  }

  @Override
  public void handle(ReceivedEvent event) {
    JsonNode data = event.data();
    mailbox.post(
        Letter.to(
                data.required("approver").asText(),
                "review-awaited",
                "/adgange/gennemgange/" + data.required("reviewId").asText())
            .with("lines", data.required("lines").asText())
            .with("deadline", LocalDate.parse(data.required("deadline").asText())));
  }
}
