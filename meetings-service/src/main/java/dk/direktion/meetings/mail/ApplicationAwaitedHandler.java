package dk.direktion.meetings.mail;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Writes to an approver that somebody's application for access awaits them. */
@ApplicationScoped
public class ApplicationAwaitedHandler implements EventHandler {

  private final Mailbox mailbox;

  ApplicationAwaitedHandler(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public String source() {
    return "access";
  }

  @Override
  public Set<String> types() {
    return Set.of("application.awaited");
  }

  @Override
  public void handle(ReceivedEvent event) {
    JsonNode data = event.data();
    String path = "/adgange/ansoegninger/" + data.required("applicationId").asText();
    mailbox.post(
        Letter.to(data.required("approver").asText(), "application-awaited", path)
            .with("applicant", data.required("applicantName").asText())
            .with("system", data.required("system").asText())
            .with("group", data.required("bodyGroup").asText())
            .with("scope", data.required("scope").asText())
            .offering(choice("choice.approve", path, "godkend"))
            .offering(choice("choice.refuse", path, "afslaa"))
            .offering(choice("choice.return", path, "retur")));
  }

  private static Letter.Choice choice(String text, String path, String action) {
    return new Letter.Choice(text, Map.of(), path + "?handling=" + action);
  }
}
