package dk.direktion.budget;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may see and move the board's money: the budget's whole access rule in one place. */
@ApplicationScoped
public class BudgetRights {

  private static final String[] READERS = {
    Roles.CONTROLLER,
    Roles.BOARD_MEMBER,
    Roles.DIRECTOR,
    Roles.SECRETARIAT,
    Roles.CENTRE_MANAGER,
    Roles.PROGRAMME_MANAGER,
    Roles.PROJECT_MANAGER,
    Roles.MAYOR
  };

  private final Caller caller;

  BudgetRights(Caller caller) {
    this.caller = caller;
  }

  /** Refuse whoever has no role that reads the board's money; employees in general do not. */
  public void requireReading() {
    caller.requireAny(READERS);
  }

  /** Refuse everyone but controllers, who alone propose allocations and open pools. */
  public void requireAllocating() {
    caller.requireAny(Roles.CONTROLLER);
  }

  /** Refuse everyone but the service itself, which alone carries out what meetings decided. */
  public void requireSystem() {
    if (!caller.isSystem()) {
      throw new AccessDenied();
    }
  }

  /** Tell whether the caller may propose, change, submit and withdraw allocations. */
  public boolean mayAllocate() {
    return caller.has(Roles.CONTROLLER);
  }

  /** Refuse everyone but controllers and programme managers, who write and move benefits. */
  public void requireWritingBenefits() {
    caller.requireAny(Roles.CONTROLLER, Roles.PROGRAMME_MANAGER);
  }

  /** Tell whether the caller may write business cases and say what becomes of benefits. */
  public boolean mayWriteBenefits() {
    return caller.hasAny(Roles.CONTROLLER, Roles.PROGRAMME_MANAGER);
  }
}
