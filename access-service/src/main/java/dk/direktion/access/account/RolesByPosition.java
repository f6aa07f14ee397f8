package dk.direktion.access.account;

import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.PositionKind;
import dk.direktion.common.caller.Roles;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Says which realm roles come with a position. The roles that follow a task, such as case officer
 * or project manager, are given at the identity provider and left alone.
 */
final class RolesByPosition {

  /** Every role that comes and goes with positions. */
  static final Set<String> ALL =
      Set.of(
          Roles.SECRETARIAT,
          Roles.BOARD_MEMBER,
          Roles.DIRECTOR,
          Roles.CENTRE_MANAGER,
          Roles.IT_ADMINISTRATOR,
          Roles.AUDITOR,
          Roles.MAYOR,
          Roles.EMPLOYEE);

  private static final String BOARDS_SECRETARIAT = "BYC";

  private RolesByPosition() {}

  static SortedSet<String> of(Collection<Position> held) {
    SortedSet<String> roles = new TreeSet<>();
    held.forEach(position -> roles.addAll(of(position)));
    return roles;
  }

  private static Set<String> of(Position position) {
    return switch (position.kind()) {
      case CHIEF_EXECUTIVE -> Set.of(Roles.BOARD_MEMBER, Roles.EMPLOYEE);
      case DIRECTOR -> Set.of(Roles.BOARD_MEMBER, Roles.DIRECTOR, Roles.EMPLOYEE);
      case CENTRE_MANAGER -> Set.of(Roles.CENTRE_MANAGER, Roles.EMPLOYEE);
      case SECRETARY ->
          position.is(PositionKind.SECRETARY, BOARDS_SECRETARIAT)
              ? Set.of(Roles.SECRETARIAT, Roles.EMPLOYEE)
              : Set.of(Roles.EMPLOYEE);
      case AGENDA_IT_OFFICER -> Set.of(Roles.IT_ADMINISTRATOR, Roles.EMPLOYEE);
      case AUDITOR -> Set.of(Roles.AUDITOR, Roles.EMPLOYEE);
      case MAYOR -> Set.of(Roles.MAYOR);
      case COUNCIL_MEMBER, SUPPLIER -> Set.of();
      default -> Set.of(Roles.EMPLOYEE);
    };
  }
}
