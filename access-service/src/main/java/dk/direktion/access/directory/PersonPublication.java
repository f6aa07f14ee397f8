package dk.direktion.access.directory;

import dk.direktion.access.publication.PublishedStates;
import dk.direktion.access.reader.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the other services who a person is, whenever that has changed. */
@ApplicationScoped
public class PersonPublication {

  private final PublishedStates published;
  private final People people;
  private final Positions positions;
  private final Today today;

  PersonPublication(PublishedStates published, People people, Positions positions, Today today) {
    this.published = published;
    this.people = people;
    this.positions = positions;
    this.today = today;
  }

  /**
   * Publishes {@code person.changed} if the person is not as last told; in the same transaction.
   */
  public void publish(String username) {
    published.publishIfChanged("person.changed", username, () -> stateOf(username));
  }

  private PersonState stateOf(String username) {
    Person person = people.findById(username);
    Position last =
        positions.lastMainOf(List.of(username), today.date()).stream().findFirst().orElse(null);
    return new PersonState(
        username,
        person.name(),
        last == null ? null : last.unit().code(),
        last == null ? null : last.title(),
        last != null && last.isHeldOn(today.date()));
  }

  /** The data of {@code person.changed}; a person without a position today is not active. */
  record PersonState(String username, String name, String unit, String title, boolean active) {}
}
