package dk.direktion.portfolio.status;

import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.portfolio.PortfolioRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Keeps what a decision about a round says; the meetings tell it of open items only, and first. */
@ApplicationScoped
class HearingDecisions implements EventHandler {

  private final PortfolioRights rights;
  private final StatusRounds rounds;
  private final Wordings wordings;

  HearingDecisions(PortfolioRights rights, StatusRounds rounds, Wordings wordings) {
    this.rights = rights;
    this.rounds = rounds;
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
    if (!subject.startsWith(SubmittingRounds.PREFIX)) {
      return;
    }
    UUID roundId = UUID.fromString(subject.substring(SubmittingRounds.PREFIX.length()));
    if (rounds.findByIdOptional(roundId).isPresent()) {
      wordings.keep(
          UUID.fromString(event.data().required("decisionId").asText()),
          roundId,
          event.data().required("text").asText());
    }
  }
}
