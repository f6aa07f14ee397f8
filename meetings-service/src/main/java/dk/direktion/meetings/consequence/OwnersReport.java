package dk.direktion.meetings.consequence;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Notes what the owner of a decision's subject has done about it. */
@ApplicationScoped
class OwnersReport {

  private final Consequences consequences;
  private final Decisions decisions;
  private final ItemContents contents;
  private final Clock clock;

  OwnersReport(Consequences consequences, Decisions decisions, ItemContents contents, Clock clock) {
    this.consequences = consequences;
    this.decisions = decisions;
    this.contents = contents;
    this.clock = clock;
  }

  // What a postponement, return or referral sets off happens here, so its owner has nothing to say.
  void note(ReceivedEvent event) {
    JsonNode data = event.data();
    UUID decisionId = UUID.fromString(data.required("decisionId").asText());
    Decision decision = decisions.findById(decisionId);
    if (decision == null
        || !isOwnedBy(event.source(), decision)
        || decision.outcome().sendsTheCaseOn()) {
      return;
    }
    JsonNode link = data.path("link");
    consequences
        .findById(decisionId)
        .report(
            ConsequenceStatus.valueOf(data.required("status").asText()),
            data.path("reason").asText(null),
            link.isObject()
                ? new Link(link.required("label").asText(), link.required("path").asText())
                : null,
            clock.instant());
  }

  private boolean isOwnedBy(String service, Decision decision) {
    String subject = contents.readable(decision.itemId()).subject();
    return decision.isFinal() && subject != null && subject.startsWith(service + ":");
  }
}
