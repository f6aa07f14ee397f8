package dk.direktion.access.directory;

import dk.direktion.access.publication.PublishedStates;
import dk.direktion.access.reader.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;

/** Tells the other services who a person is, whenever that has changed. */
@ApplicationScoped
public class PersonPublication {

  /** The centre whose secretaries run the meetings (domain §1). */
  private static final String BOARDS_SECRETARIAT = "BYC";

  private final PublishedStates published;
  private final People people;
  private final Positions positions;
  private final Units units;
  private final Event<PersonTouched> touched;
  private final Today today;

  PersonPublication(
      PublishedStates published,
      People people,
      Positions positions,
      Units units,
      Event<PersonTouched> touched,
      Today today) {
    this.published = published;
    this.people = people;
    this.positions = positions;
    this.units = units;
    this.touched = touched;
    this.today = today;
  }

  /**
   * Publishes {@code person.changed} if the person is not as last told; in the same transaction.
   */
  public void publish(String username) {
    published.publishIfChanged("person.changed", username, () -> stateOf(username));
    touched.fire(new PersonTouched(username));
  }

  private PersonState stateOf(String username) {
    Person person = people.findById(username);
    List<Position> held = positions.heldOn(today.date(), List.of(username));
    Position last =
        positions.lastMainOf(List.of(username), today.date()).stream().findFirst().orElse(null);
    return new PersonState(
        username,
        person.name(),
        person.email(),
        last == null ? null : last.unit().code(),
        last == null ? null : last.title(),
        last != null && last.isHeldOn(today.date()),
        held.stream()
            .filter(position -> position.kind() == PositionKind.SECRETARY)
            .anyMatch(position -> position.unit().code().equals(BOARDS_SECRETARIAT)),
        held.stream().anyMatch(position -> position.kind().leadsAnArea()),
        held.stream()
            .filter(position -> position.kind() == PositionKind.CENTRE_MANAGER)
            .map(position -> position.unit().code())
            .sorted()
            .toList(),
        held.stream()
            .flatMap(position -> position.area().stream())
            .flatMap(area -> units.of(area).stream())
            .map(OrganisationUnit::code)
            .sorted()
            .toList());
  }

  /**
   * The data of {@code person.changed}; a person without a position today is not active.
   *
   * @param secretary makes the agendas of the bodies
   * @param director is a director or the chief executive
   * @param manages codes of the units the person is centre manager of
   * @param directs codes of the units in the area the person is director of
   */
  record PersonState(
      String username,
      String name,
      String email,
      String unit,
      String title,
      boolean active,
      boolean secretary,
      boolean director,
      List<String> manages,
      List<String> directs) {}
}
