package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.right.BodyGroup;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The standing committees are read by the secretariat in BYC, one IT officer, the council, the
 * centre managers, the four of communications, and the key staff in the centres.
 */
@ApplicationScoped
class StandingCommitteeReaders implements ReaderRule {

  @Override
  public BodyGroup bodyGroup() {
    return BodyGroup.STANDING_COMMITTEES;
  }

  @Override
  public boolean admits(Position position) {
    return switch (position.kind()) {
      case SECRETARY -> position.unit().code().equals(Centres.BYC);
      case AGENDA_IT_OFFICER,
          MAYOR,
          COUNCIL_MEMBER,
          CENTRE_MANAGER,
          HEAD_OF_COMMUNICATIONS,
          COMMUNICATIONS_OFFICER,
          KEY_STAFF ->
          true;
      default -> false;
    };
  }
}
