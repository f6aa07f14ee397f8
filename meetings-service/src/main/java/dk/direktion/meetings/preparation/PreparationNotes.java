package dk.direktion.meetings.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The notes the caller may read. */
@ApplicationScoped
class PreparationNotes implements PanacheRepositoryBase<PreparationNote, UUID> {

  Map<UUID, String> textsOf(Collection<UUID> items) {
    return list("itemId in ?1", items).stream()
        .collect(Collectors.toMap(PreparationNote::itemId, PreparationNote::text));
  }
}
