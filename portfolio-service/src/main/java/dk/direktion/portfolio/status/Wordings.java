package dk.direktion.portfolio.status;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What decisions about rounds say, where the item was open. */
@ApplicationScoped
class Wordings implements PanacheRepositoryBase<Wordings.Wording, UUID> {

  /** Return a decision's words, or null where the meetings tell none. */
  String of(UUID decisionId) {
    return findByIdOptional(decisionId).map(kept -> kept.text).orElse(null);
  }

  void keep(UUID decisionId, UUID roundId, String text) {
    Wording wording =
        findByIdOptional(decisionId).orElseGet(() -> new Wording(decisionId, roundId));
    wording.text = text;
    persist(wording);
  }

  /** What one decision says. */
  @Entity
  @Table(name = "status_round_wording")
  static class Wording {

    @Id private UUID decisionId;
    private UUID roundId;
    private String text;

    protected Wording() {}

    Wording(UUID decisionId, UUID roundId) {
      this.decisionId = decisionId;
      this.roundId = roundId;
    }
  }
}
