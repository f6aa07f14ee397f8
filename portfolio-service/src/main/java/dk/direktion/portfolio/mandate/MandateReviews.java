package dk.direktion.portfolio.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The reviews of mandates the caller may see. */
@ApplicationScoped
class MandateReviews implements PanacheRepositoryBase<MandateReview, MandateReview.Key> {

  /** List who was asked about a mandate, in the order they were asked. */
  List<MandateReview> of(UUID mandateId) {
    return list("key.mandateId = ?1 order by askedAt, key.reviewer", mandateId);
  }

  Map<UUID, List<MandateReview>> of(Collection<UUID> mandates) {
    return list("key.mandateId in ?1 order by askedAt, key.reviewer", mandates).stream()
        .collect(Collectors.groupingBy(MandateReview::mandateId));
  }
}
