package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.right.BodyGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/**
 * The agendas of the board, and of the board internally, are reached in the production module by
 * the secretariat in BYC and the two IT officers.
 *
 * <p>No list is decided for the management fora and the inter-municipal fora; the same secretariat
 * makes their agendas, so they have the board's.
 */
@ApplicationScoped
class BoardProducers implements ProductionRule {

  @Override
  public Set<BodyGroup> bodyGroups() {
    return EnumSet.of(
        BodyGroup.BOARD, BodyGroup.BOARD_INTERNAL, BodyGroup.MANAGEMENT, BodyGroup.EXTERNAL);
  }

  @Override
  public boolean admits(Position position, String bodyCode) {
    return switch (position.kind()) {
      case SECRETARY -> position.unit().code().equals(Centres.BYC);
      case AGENDA_IT_OFFICER, IT_OFFICER -> true;
      default -> false;
    };
  }
}
