package dk.direktion.meetings.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The texts of the entries the caller may read. */
@ApplicationScoped
class ProgrammeTexts implements PanacheRepositoryBase<ProgrammeText, UUID> {

  Map<UUID, String> of(Collection<UUID> entryIds) {
    return list("entryId in ?1", entryIds).stream()
        .collect(Collectors.toMap(ProgrammeText::entryId, ProgrammeText::text));
  }
}
