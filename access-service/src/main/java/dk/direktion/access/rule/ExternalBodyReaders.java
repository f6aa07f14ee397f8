package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.right.BodyGroup;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The inter-municipal fora are read by those who prepare the mayor for them: the secretariat in
 * BYC, one IT officer, the mayor, the board, the centre managers, and the head of development.
 *
 * <p>No list is decided for these fora; the preparation is the board's, for the mayor, and is
 * written in the centres.
 */
@ApplicationScoped
class ExternalBodyReaders implements ReaderRule {

  @Override
  public BodyGroup bodyGroup() {
    return BodyGroup.EXTERNAL;
  }

  @Override
  public boolean admits(Position position) {
    return switch (position.kind()) {
      case SECRETARY -> position.unit().code().equals(Centres.BYC);
      case AGENDA_IT_OFFICER,
          MAYOR,
          CHIEF_EXECUTIVE,
          DIRECTOR,
          CENTRE_MANAGER,
          HEAD_OF_DEVELOPMENT ->
          true;
      default -> false;
    };
  }
}
