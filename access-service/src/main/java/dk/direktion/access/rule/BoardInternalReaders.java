package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.right.BodyGroup;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The board internally is read by the secretariat in BYC, one IT officer, the board, the centre
 * manager of BYC, the head of the development unit, and the head of development.
 */
@ApplicationScoped
class BoardInternalReaders implements ReaderRule {

  @Override
  public BodyGroup bodyGroup() {
    return BodyGroup.BOARD_INTERNAL;
  }

  @Override
  public boolean admits(Position position) {
    return switch (position.kind()) {
      case SECRETARY, CENTRE_MANAGER -> position.unit().code().equals(Centres.BYC);
      case AGENDA_IT_OFFICER,
          CHIEF_EXECUTIVE,
          DIRECTOR,
          HEAD_OF_DEVELOPMENT_UNIT,
          HEAD_OF_DEVELOPMENT ->
          true;
      default -> false;
    };
  }
}
