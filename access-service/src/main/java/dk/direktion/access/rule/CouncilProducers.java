package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.right.BodyGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/**
 * The agendas of the council, the finance committee and the standing committees are reached in the
 * production module by the secretariat in BYC, whoever makes the agendas of the centre the body's
 * are made in, the centre manager and the key person of ØDC, the two IT officers, and the
 * supplier's two people.
 */
@ApplicationScoped
class CouncilProducers implements ProductionRule {

  private final AgendaCentres centres;

  CouncilProducers(AgendaCentres centres) {
    this.centres = centres;
  }

  @Override
  public Set<BodyGroup> bodyGroups() {
    return EnumSet.of(BodyGroup.FINANCE_AND_COUNCIL, BodyGroup.STANDING_COMMITTEES);
  }

  @Override
  public boolean admits(Position position, String bodyCode) {
    String unit = position.unit().code();
    return switch (position.kind()) {
      case SECRETARY -> unit.equals(Centres.BYC);
      case AGENDA_MAKER -> centres.makes(unit, bodyCode);
      case CENTRE_MANAGER, KEY_STAFF -> unit.equals(Centres.OEDC);
      case AGENDA_IT_OFFICER, IT_OFFICER, SUPPLIER -> true;
      default -> false;
    };
  }
}
