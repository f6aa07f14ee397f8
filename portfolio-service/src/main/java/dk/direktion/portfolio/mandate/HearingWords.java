package dk.direktion.portfolio.mandate;

import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.portfolio.PortfolioRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Keeps what a decision about a mandate says; the meetings tell it of open items only. */
@ApplicationScoped
class HearingWords implements EventHandler {

  private final PortfolioRights rights;
  private final Mandates mandates;
  private final MandateWordings wordings;

  HearingWords(PortfolioRights rights, Mandates mandates, MandateWordings wordings) {
    this.rights = rights;
    this.mandates = mandates;
    this.wordings = wordings;
  }

  @Override
  public String source() {
    return "meetings";
  }

  @Override
  public Set<String> types() {
    return Set.of("decision.worded");
  }

  @Override
  @Transactional
  public void handle(ReceivedEvent event) {
    rights.requireSystem();
    String subject = event.data().path("subject").asText("");
    if (!subject.startsWith(SubmittedMandates.PREFIX)) {
      return;
    }
    UUID mandateId = UUID.fromString(subject.substring(SubmittedMandates.PREFIX.length()));
    if (mandates.findByIdOptional(mandateId).isPresent()) {
      wordings.keep(
          UUID.fromString(event.data().required("decisionId").asText()),
          mandateId,
          event.data().required("text").asText());
    }
  }
}
