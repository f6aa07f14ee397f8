package dk.direktion.meetings.minutes;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules of the bodies the caller may read. */
@ApplicationScoped
class MinutesRules implements PanacheRepositoryBase<MinutesRule, String> {

  /**
   * Finds a body's rule.
   *
   * @throws NotFound if the caller may not know of the body
   */
  MinutesRule of(String bodyCode) {
    return findByIdOptional(bodyCode).orElseThrow(() -> new NotFound("body"));
  }
}
