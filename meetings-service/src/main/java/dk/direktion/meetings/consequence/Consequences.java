package dk.direktion.meetings.consequence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has become of the decisions the caller may read. */
@ApplicationScoped
public class Consequences implements PanacheRepositoryBase<Consequence, UUID> {

  public Map<UUID, Consequence> of(Collection<UUID> decisionIds) {
    return list("decisionId in ?1", decisionIds).stream()
        .collect(Collectors.toMap(Consequence::decisionId, Function.identity()));
  }
}
