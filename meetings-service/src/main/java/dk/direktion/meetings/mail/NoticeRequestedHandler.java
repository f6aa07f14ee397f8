package dk.direktion.meetings.mail;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the letters portfolio-service asks for; their texts begin with {@code portfolio-}. */
@ApplicationScoped
public class NoticeRequestedHandler implements EventHandler {

  private final Mailbox mailbox;

  NoticeRequestedHandler(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public String source() {
    return "portfolio";
  }

  @Override
  public Set<String> types() {
    return Set.of("notice.requested");
  }

  // A text nobody has written fails loudly and the notice comes again: it is never left out.
  @Override
  public void handle(ReceivedEvent event) {
    JsonNode data = event.data();
    List<String> copies = names(data.path("copies"));
    for (String recipient : names(data.required("recipients"))) {
      Letter letter =
          Letter.to(
                  recipient,
                  event.source() + "-" + data.required("template").asText(),
                  data.required("path").asText())
              .copiedTo(copies);
      for (Map.Entry<String, JsonNode> value : data.path("values").properties()) {
        letter = letter.with(value.getKey(), value.getValue().asText());
      }
      mailbox.post(letter);
    }
  }

  private static List<String> names(JsonNode usernames) {
    List<String> names = new ArrayList<>();
    usernames.forEach(username -> names.add(username.asText()));
    return names;
  }
}
