package dk.direktion.access.directory;

import dk.direktion.common.problem.WrongState;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Puts people into positions that have been decided; the database refuses it without. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Placing {

  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  private final Positions positions;
  private final PersonPublication publication;
  private final Event<PositionBegun> begun;
  private final Event<PositionEnded> ended;
  private final Clock clock;

  Placing(
      Positions positions,
      PersonPublication publication,
      Event<PositionBegun> begun,
      Event<PositionEnded> ended,
      Clock clock) {
    this.positions = positions;
    this.publication = publication;
    this.begun = begun;
    this.ended = ended;
    this.clock = clock;
  }

  /**
   * Requires that nobody else holds the office in that time, and that the person's main position
   * can give way.
   *
   * @throws OfficeTaken if somebody holds it
   * @throws MainPositionTaken if the present main position begins no earlier
   */
  @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = WrongState.class)
  void requireRoomFor(Post post) {
    LocalDate until = post.ends() == null ? NO_END : post.ends();
    if (post.area() != null
        || post.kind() == PositionKind.CENTRE_MANAGER
        || post.kind().isForOneHolder()) {
      positions
          .holding(post.kind(), post.unit(), post.area(), post.starts(), until)
          .ifPresent(
              position -> {
                throw new OfficeTaken(position.person().name());
              });
    }
    if (post.main()) {
      present(post)
          .filter(position -> !canGiveWay(position, post))
          .ifPresent(
              position -> {
                throw new MainPositionTaken(position.starts());
              });
    }
  }

  /** Gives the position; the person's main position so far ends the day before. */
  Position place(Post post) {
    String person = post.person().username();
    if (post.main()) {
      present(post).ifPresent(position -> giveWay(position, post.starts().minusDays(1)));
    }
    UUID id = UuidV7.next(clock);
    Position position =
        new Position(
            id,
            post.person(),
            post.kind(),
            post.title(),
            post.unit(),
            post.area(),
            post.main(),
            post.starts());
    if (post.ends() != null) {
      position.endAfter(post.ends());
    }
    positions.persistAndFlush(position);
    publication.publish(person);
    begun.fire(new PositionBegun(id, person));
    return position;
  }

  private Optional<Position> present(Post post) {
    return positions.nextMainOf(post.person().username(), post.starts());
  }

  // What carries nothing and began the same day was a first try of the same.
  private static boolean canGiveWay(Position position, Post post) {
    return position.starts().isBefore(post.starts())
        || (position.starts().equals(post.starts()) && position.kind().carriesNothing());
  }

  private void giveWay(Position position, LocalDate lastDay) {
    position.breakOffAfter(lastDay);
    positions.flush();
    ended.fire(new PositionEnded(position.id(), position.person().username(), lastDay));
  }
}
