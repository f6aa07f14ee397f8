package dk.direktion.access.directory;

import dk.direktion.access.reader.Today;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a position, and with it every right that rests on it. */
@ApplicationScoped
public class EndingPosition {

  private final Authority authority;
  private final Positions positions;
  private final PersonPublication people;
  private final Event<PositionEnded> ended;
  private final Today today;

  EndingPosition(
      Authority authority,
      Positions positions,
      PersonPublication people,
      Event<PositionEnded> ended,
      Today today) {
    this.authority = authority;
    this.positions = positions;
    this.people = people;
    this.ended = ended;
    this.today = today;
  }

  /**
   * Ends the position after a last day.
   *
   * @throws PositionAlreadyEnded if it ends that day or earlier already
   */
  @Transactional
  public Position end(UUID id, LocalDate lastDay, String ifMatch) {
    authority.requireItAdministrator();
    Position position = positions.findByIdOptional(id).orElseThrow(() -> new NotFound("position"));
    EntityTags.require(ifMatch, position.version());
    position.endAfter(lastDay);
    positions.flush();
    String person = position.person().username();
    people.publish(person);
    ended.fire(new PositionEnded(id, person, lastDay));
    return position;
  }

  /** Ends somebody's main position at once, if it is one that carries nothing. */
  @Transactional
  public void endPlainMainOf(String person) {
    authority.requireDirectoryKeeper();
    positions
        .mainOf(person, today.date())
        .filter(position -> position.kind().carriesNothing())
        .ifPresent(this::breakOff);
  }

  /** Ends a position at once, unless it has ended. */
  @Transactional(Transactional.TxType.MANDATORY)
  void breakOff(UUID id) {
    breakOff(positions.findById(id));
  }

  private void breakOff(Position position) {
    LocalDate yesterday = today.date().minusDays(1);
    if (position.breakOffAfter(yesterday)) {
      positions.flush();
      String person = position.person().username();
      people.publish(person);
      ended.fire(new PositionEnded(position.id(), person, yesterday));
    }
  }
}
