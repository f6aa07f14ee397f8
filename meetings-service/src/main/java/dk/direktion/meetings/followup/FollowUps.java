package dk.direktion.meetings.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The follow-ups the caller may read. */
@ApplicationScoped
public class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {

  /** Finds the open follow-up of a decision, if it has one. */
  public Optional<FollowUp> openOf(UUID decisionId) {
    return find("decisionId = ?1 and state = ?2", decisionId, FollowUpState.OPEN)
        .firstResultOptional();
  }
}
