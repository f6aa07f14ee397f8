package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.right.BodyGroup;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The finance committee and the council are read by the secretariat in BYC, one IT officer, the
 * council, the board, the centre managers, the chief legal officer, the eight readers of ØDC, the
 * four of communications, and the head of development.
 */
@ApplicationScoped
class FinanceAndCouncilReaders implements ReaderRule {

  @Override
  public BodyGroup bodyGroup() {
    return BodyGroup.FINANCE_AND_COUNCIL;
  }

  @Override
  public boolean admits(Position position) {
    return switch (position.kind()) {
      case SECRETARY -> position.unit().code().equals(Centres.BYC);
      case AGENDA_READER -> position.unit().code().equals(Centres.OEDC);
      case AGENDA_IT_OFFICER,
          MAYOR,
          COUNCIL_MEMBER,
          CHIEF_EXECUTIVE,
          DIRECTOR,
          CENTRE_MANAGER,
          CHIEF_LEGAL_OFFICER,
          HEAD_OF_COMMUNICATIONS,
          COMMUNICATIONS_OFFICER,
          HEAD_OF_DEVELOPMENT ->
          true;
      default -> false;
    };
  }
}
