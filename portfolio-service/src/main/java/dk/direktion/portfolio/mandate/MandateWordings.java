package dk.direktion.portfolio.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What decisions about mandates say, where the item was open; only the author finds any. */
@ApplicationScoped
class MandateWordings implements PanacheRepositoryBase<MandateWordings.Wording, UUID> {

  /** Return the words of the decisions about a mandate, by the decision. */
  Map<UUID, String> of(UUID mandateId) {
    return list("mandateId", mandateId).stream()
        .collect(Collectors.toMap(one -> one.decisionId, one -> one.text));
  }

  void keep(UUID decisionId, UUID mandateId, String text) {
    Wording wording =
        findByIdOptional(decisionId).orElseGet(() -> new Wording(decisionId, mandateId));
    wording.text = text;
    persist(wording);
  }

  /** What one decision says. */
  @Entity(name = "MandateWording")
  @Table(name = "mandate_wording")
  static class Wording {

    @Id private UUID decisionId;
    private UUID mandateId;
    private String text;

    protected Wording() {}

    Wording(UUID decisionId, UUID mandateId) {
      this.decisionId = decisionId;
      this.mandateId = mandateId;
    }
  }
}
