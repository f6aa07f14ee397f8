package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.right.BodyGroup;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The board is read by the secretariat in BYC, one IT officer, the board, the centre managers, the
 * mayor, the chief legal officer, the head of communications, one chief consultant, the budget
 * manager, the head of the development unit, and the head of development.
 */
@ApplicationScoped
class BoardReaders implements ReaderRule {

  @Override
  public BodyGroup bodyGroup() {
    return BodyGroup.BOARD;
  }

  @Override
  public boolean admits(Position position) {
    return switch (position.kind()) {
      case SECRETARY -> position.unit().code().equals(Centres.BYC);
      case AGENDA_IT_OFFICER,
          CHIEF_EXECUTIVE,
          DIRECTOR,
          CENTRE_MANAGER,
          MAYOR,
          CHIEF_LEGAL_OFFICER,
          HEAD_OF_COMMUNICATIONS,
          CHIEF_CONSULTANT,
          BUDGET_MANAGER,
          HEAD_OF_DEVELOPMENT_UNIT,
          HEAD_OF_DEVELOPMENT ->
          true;
      default -> false;
    };
  }
}
