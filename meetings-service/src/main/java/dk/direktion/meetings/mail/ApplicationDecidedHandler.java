package dk.direktion.meetings.mail;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes to an applicant that their application was approved, refused or sent back. */
@ApplicationScoped
public class ApplicationDecidedHandler implements EventHandler {

  private final Mailbox mailbox;

  ApplicationDecidedHandler(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public String source() {
    return "access";
  }

  @Override
  public Set<String> types() {
    return Set.of("application.decided");
  }

  @Override
  public void handle(ReceivedEvent event) {
    JsonNode data = event.data();
    String path = "/adgange/ansoegninger/" + data.required("applicationId").asText();
    String outcome = data.required("outcome").asText().toLowerCase(Locale.ROOT);
    Letter letter =
        Letter.to(data.required("applicant").asText(), "application-" + outcome, path)
            .with("system", data.required("system").asText())
            .with("group", data.required("bodyGroup").asText())
            .with("scope", data.required("scope").asText());
    mailbox.post(
        outcome.equals("returned")
            ? letter.offering(
                new Letter.Choice("choice.resubmit", Map.of(), path + "?handling=ret"))
            : letter);
  }
}
