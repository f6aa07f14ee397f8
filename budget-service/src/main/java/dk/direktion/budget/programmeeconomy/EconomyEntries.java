package dk.direktion.budget.programmeeconomy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All entries in programmes' economies. */
@ApplicationScoped
class EconomyEntries implements PanacheRepositoryBase<EconomyEntry, UUID> {

  List<EconomyEntry> of(String programme) {
    return list("programmeCode = ?1 order by bookedOn, recordedAt, label, id", programme);
  }
}
