package dk.direktion.portfolio;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may see and change the portfolio: its whole access rule in one place. */
@ApplicationScoped
public class PortfolioRights {

  private static final String[] READERS = {
    Roles.BOARD_MEMBER,
    Roles.DIRECTOR,
    Roles.CENTRE_MANAGER,
    Roles.SECRETARIAT,
    Roles.PROJECT_MANAGER,
    Roles.PROGRAMME_MANAGER,
    Roles.CONTROLLER,
    Roles.MAYOR
  };

  private static final String[] MANDATE_AUTHORS = {Roles.PROJECT_MANAGER, Roles.PROGRAMME_MANAGER};

  private static final String[] MANDATE_READERS = {
    Roles.SECRETARIAT, Roles.BOARD_MEMBER, Roles.DIRECTOR, Roles.CONTROLLER
  };

  private final Caller caller;

  PortfolioRights(Caller caller) {
    this.caller = caller;
  }

  /** Refuse whoever is not an employee; the auditor has no errand here. */
  public void requireReadingPublicFields() {
    if (!readsEverything()) {
      caller.requireAny(Roles.EMPLOYEE);
      if (caller.has(Roles.AUDITOR)) {
        throw new AccessDenied();
      }
    }
  }

  /** Refuse whoever may not see how the projects fare. */
  public void requireReadingEverything() {
    caller.requireAny(READERS);
  }

  /** Tell whether the caller sees more of a project than what all employees see. */
  public boolean readsEverything() {
    return caller.hasAny(READERS);
  }

  /** Refuse everyone but the secretariat, which keeps the list. */
  public void requireKeepingTheList() {
    caller.requireAny(Roles.SECRETARIAT);
  }

  /** Refuse whoever may not write mandates. */
  public void requireWritingMandates() {
    caller.requireAny(MANDATE_AUTHORS);
  }

  /** Refuse whoever neither writes mandates nor reads those of others. */
  public void requireReadingMandates() {
    if (!readsOthersMandates()) {
      caller.requireAny(MANDATE_AUTHORS);
    }
  }

  /** Tell whether the caller reads others' mandates, once they are submitted. */
  public boolean readsOthersMandates() {
    return caller.hasAny(MANDATE_READERS);
  }

  /** Refuse everyone but the service itself, which alone carries out what meetings decided. */
  public void requireSystem() {
    if (!caller.isSystem()) {
      throw new AccessDenied();
    }
  }
}
