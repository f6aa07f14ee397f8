package dk.direktion.meetings.mail;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
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
    String path = "/adgange/gennemgange/" + data.required("reviewId").asText();
    Letter letter =
        Letter.to(data.required("approver").asText(), "review-awaited", path)
            .with("lines", data.required("lines").asText())
            .with("deadline", LocalDate.parse(data.required("deadline").asText()));
    // Rounds told of before lines were named have none.
    for (JsonNode line : data.path("first")) {
      String query = "?adgang=" + line.required("lineId").asText() + "&handling=";
      Map<String, String> named =
          Map.of(
              "person", line.required("personName").asText(),
              "system", line.required("system").asText(),
              "group", line.required("bodyGroup").asText(),
              "scope", line.required("scope").asText());
      letter =
          letter
              .offering(new Letter.Choice("choice.confirm", named, path + query + "bekraeft"))
              .offering(new Letter.Choice("choice.end", named, path + query + "afslut"));
    }
    mailbox.post(letter);
  }
}
