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

  /**
   * Refuse whoever is neither an employee nor another of the municipality's systems; the auditor
   * has no errand here.
   */
  public void requireReadingPublicFields() {
    if (!readsEverything() && !caller.has(Roles.EXTERNAL_SYSTEM)) {
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

  /**
   * Refuse whoever neither sees how the projects fare nor, as another system, keeps copies of the
   * lists of roles, plans, draws and signed notes.
   */
  public void requireReadingLists() {
    if (!caller.has(Roles.EXTERNAL_SYSTEM)) {
      requireReadingEverything();
    }
  }

  /** Tell whether the caller reads a status note only once its owner has signed it. */
  public boolean readsSignedNotesOnly() {
    return !readsEverything();
  }

  /** Tell whether the caller sees more of a project than what all employees see. */
  public boolean readsEverything() {
    return caller.hasAny(READERS);
  }

  /** Refuse everyone but the secretariat, which keeps the list. */
  public void requireKeepingTheList() {
    caller.requireAny(Roles.SECRETARIAT);
  }

  /** Tell whether the caller keeps the list. */
  public boolean keepsTheList() {
    return caller.has(Roles.SECRETARIAT);
  }

  /** Refuse whoever may not write mandates. */
  public void requireWritingMandates() {
    caller.requireAny(MANDATE_AUTHORS);
  }

  /**
   * Refuse whoever can have no mandate to read: authors and the board's people have, and any
   * employee may be asked to review one.
   */
  public void requireReadingMandates() {
    if (!readsOthersMandates()) {
      requireReviewingMandates();
    }
  }

  /** Refuse whoever cannot be asked to review a mandate; any employee can. */
  public void requireReviewingMandates() {
    caller.requireAny(Roles.EMPLOYEE);
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
