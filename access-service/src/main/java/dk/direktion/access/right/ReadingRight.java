package dk.direktion.access.right;

import java.time.LocalDate;
import java.util.List;

/**
 * One person's right to read one body group's agendas, and in the production module to make them.
 *
 * @param onlyBodies the codes of those of the group's bodies it reaches; empty where it is all
 * @param validTo the last day, or null while none is known
 * @param closedFrom closed items of meetings on this day and later may be read
 */
public record ReadingRight(
    String person,
    AgendaSystem system,
    BodyGroup bodyGroup,
    List<String> onlyBodies,
    Scope scope,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate closedFrom,
    Basis basis) {

  /** Tells whether it reaches a body's agendas. */
  public boolean reaches(String bodyCode) {
    return bodyGroup.bodies().contains(bodyCode)
        && (onlyBodies.isEmpty() || onlyBodies.contains(bodyCode));
  }

  /** Tells whether it reaches the closed items of a meeting on the day. */
  public boolean reachesClosedOf(LocalDate meetingDay) {
    return scope == Scope.OPEN_AND_CLOSED && !meetingDay.isBefore(closedFrom);
  }

  /** Tells whether all that the other reaches is reached by this one too, and for as long. */
  public boolean covers(ReadingRight other) {
    return bodyGroup == other.bodyGroup
        && (system == other.system || system == AgendaSystem.PRODUCTION)
        && (onlyBodies.isEmpty()
            || !other.onlyBodies.isEmpty() && onlyBodies.containsAll(other.onlyBodies))
        && (other.scope == Scope.OPEN || reachesClosedOf(other.closedFrom))
        && (validTo == null || other.validTo != null && !validTo.isBefore(other.validTo));
  }

  /** Tells whether it was given by hand, as opposed to coming with a position. */
  public boolean isGranted() {
    return basis.grantId() != null;
  }
}
