package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.right.BodyGroup;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The management fora are read by those who sit in them and those who serve them: the secretariat
 * in BYC, one IT officer, the board, the centre managers, the head of HR, the head of
 * communications, the head of the development unit, and the head of development.
 *
 * <p>No list is decided for these fora; this one is the board's own without the politicians and the
 * specialists, and with the head of HR for the works council.
 */
@ApplicationScoped
class ManagementReaders implements ReaderRule {

  @Override
  public BodyGroup bodyGroup() {
    return BodyGroup.MANAGEMENT;
  }

  @Override
  public boolean admits(Position position) {
    return switch (position.kind()) {
      case SECRETARY -> position.unit().code().equals(Centres.BYC);
      case AGENDA_IT_OFFICER,
          CHIEF_EXECUTIVE,
          DIRECTOR,
          CENTRE_MANAGER,
          HEAD_OF_HR,
          HEAD_OF_COMMUNICATIONS,
          HEAD_OF_DEVELOPMENT_UNIT,
          HEAD_OF_DEVELOPMENT ->
          true;
      default -> false;
    };
  }
}
