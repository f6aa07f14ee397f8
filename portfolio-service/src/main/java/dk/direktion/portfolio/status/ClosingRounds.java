package dk.direktion.portfolio.status;

import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Closes a round: nobody answers any more, and what was begun is kept for the next. */
@ApplicationScoped
public class ClosingRounds {

  private final PortfolioRights rights;
  private final StatusRounds rounds;
  private final StatusRequests requests;
  private final Today today;

  ClosingRounds(PortfolioRights rights, StatusRounds rounds, StatusRequests requests, Today today) {
    this.rights = rights;
    this.rounds = rounds;
    this.requests = requests;
    this.today = today;
  }

  /** Close a round. */
  @Transactional
  public void close(UUID id, String ifMatch) {
    rights.requireKeepingTheList();
    StatusRound round = rounds.existing(id);
    EntityTags.require(ifMatch, round.version());
    close(rounds.alone(id));
  }

  // The database settles the notes with it, those too that the secretariat may not read.
  void close(StatusRound round) {
    round.close(today.moment());
    rounds.flush();
    requests.of(round.id()).forEach(StatusRequest::close);
  }
}
