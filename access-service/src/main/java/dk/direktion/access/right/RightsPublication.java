package dk.direktion.access.right;

import dk.direktion.access.directory.PositionBegun;
import dk.direktion.access.directory.PositionEnded;
import dk.direktion.access.publication.PublishedStates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;

/** Tells the other services what a person may read, whenever that has changed. */
@ApplicationScoped
public class RightsPublication {

  private final PublishedStates published;
  private final EffectiveRights rights;

  RightsPublication(PublishedStates published, EffectiveRights rights) {
    this.published = published;
    this.rights = rights;
  }

  /**
   * Publishes {@code reading-rights.changed} if the person's rights are not as last told; in the
   * same transaction.
   */
  public void publish(String person) {
    published.publishIfChanged("reading-rights.changed", person, () -> stateOf(person));
  }

  void endWithPosition(@Observes PositionEnded position) {
    publish(position.person());
  }

  void beginWithPosition(@Observes PositionBegun position) {
    publish(position.person());
  }

  private PersonsRights stateOf(String person) {
    return new PersonsRights(person, rights.of(person).stream().map(PublishedRight::of).toList());
  }

  /**
   * The data of {@code reading-rights.changed}: all the person may read, which replaces the rest.
   */
  record PersonsRights(String person, List<PublishedRight> rights) {}

  record PublishedRight(
      AgendaSystem system,
      BodyGroup bodyGroup,
      List<String> onlyBodies,
      Scope scope,
      LocalDate validFrom,
      LocalDate validTo,
      LocalDate closedFrom,
      String source) {

    static PublishedRight of(ReadingRight right) {
      return new PublishedRight(
          right.system(),
          right.bodyGroup(),
          right.onlyBodies(),
          right.scope(),
          right.validFrom(),
          right.validTo(),
          right.closedFrom(),
          right.basis().source());
    }
  }
}
