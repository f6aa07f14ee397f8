package dk.direktion.access.right;

import java.time.LocalDate;

/**
 * One person's right to read one body group's agendas.
 *
 * @param validTo the last day, or null while none is known
 * @param closedFrom closed items of meetings on this day and later may be read
 */
public record ReadingRight(
    String person,
    BodyGroup bodyGroup,
    Scope scope,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate closedFrom,
    Basis basis) {

  /** Tells whether it reaches the closed items of a meeting on the day. */
  public boolean reachesClosedOf(LocalDate meetingDay) {
    return scope == Scope.OPEN_AND_CLOSED && !meetingDay.isBefore(closedFrom);
  }
}
