package dk.direktion.meetings.phrase;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The phrases of the bodies the caller may read. */
@ApplicationScoped
public class StandardPhrases implements PanacheRepositoryBase<StandardPhrase, UUID> {

  List<StandardPhrase> of(String bodyCode) {
    return list("bodyCode", Sort.by("position").and("id"), bodyCode);
  }

  /**
   * Finds a phrase.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  StandardPhrase known(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("phrase"));
  }
}
