package dk.direktion.meetings.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The follow-ups the caller may read. */
@ApplicationScoped
public class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {

  /** Finds the open follow-up that was given in a decision, if there is one. */
  public Optional<FollowUp> openOf(UUID decisionId) {
    return find(
            "decisionId = ?1 and state = ?2 and kind = ?3",
            decisionId,
            FollowUpState.OPEN,
            FollowUpKind.DECISION)
        .firstResultOptional();
  }
}
