package dk.direktion.meetings.casewriting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The headings the caller may read. */
@ApplicationScoped
public class PresentationHeadings implements PanacheRepositoryBase<PresentationHeading, UUID> {

  Map<UUID, PresentationHeading> of(Collection<UUID> presentationIds) {
    return list("presentationId in ?1", presentationIds).stream()
        .collect(Collectors.toMap(PresentationHeading::presentationId, Function.identity()));
  }

  /** Tells whether a case is to be closed; empty where the caller may not read it. */
  Optional<Boolean> isClosed(UUID presentationId) {
    // The heading itself is left to be read once nobody can change it any more.
    return getEntityManager()
        .createQuery(
            "select h.closed from PresentationHeading h where h.presentationId = :id",
            Boolean.class)
        .setParameter("id", presentationId)
        .getResultStream()
        .findFirst();
  }

  /** Finds the presentations of a case number; none for no number. */
  List<UUID> numbered(String caseNumber) {
    return caseNumber == null
        ? List.of()
        : list("caseNumber", caseNumber).stream().map(PresentationHeading::presentationId).toList();
  }
}
