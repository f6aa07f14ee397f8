package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.right.BodyGroup;
import java.util.Set;

/** Says which positions reach agendas in the production module, open and closed items alike. */
interface ProductionRule {

  /** Returns the body groups the list is for. */
  Set<BodyGroup> bodyGroups();

  /** Tells whether the position reaches the agendas of one of their bodies. */
  boolean admits(Position position, String bodyCode);
}
