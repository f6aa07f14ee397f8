package dk.direktion.meetings.casewriting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The sections the caller may read. */
@ApplicationScoped
public class PresentationSections implements PanacheRepositoryBase<PresentationSection, UUID> {

  /** Lists a presentation's sections in the order they are read. */
  List<PresentationSection> of(UUID presentationId) {
    return list("presentationId", presentationId).stream()
        .sorted(Comparator.comparing(PresentationSection::kind))
        .toList();
  }

  /** Finds a section and keeps others from writing it until the transaction ends. */
  PresentationSection forChange(UUID presentationId, SectionKind kind) {
    return find("presentationId = ?1 and kind = ?2", presentationId, kind)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResult();
  }
}
