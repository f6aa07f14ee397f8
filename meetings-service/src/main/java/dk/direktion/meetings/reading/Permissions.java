package dk.direktion.meetings.reading;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What the caller may do with meetings; asked on the first line of every use case. */
@ApplicationScoped
public class Permissions {

  private final Caller caller;
  private final ReadingRights rights;

  Permissions(Caller caller, ReadingRights rights) {
    this.caller = caller;
    this.rights = rights;
  }

  /**
   * Requires that reading rights are known well enough to decide by them.
   *
   * @throws AccessProjectionStale if access-service has not been heard of within the bound
   */
  public void requireReading() {
    if (!caller.isSystem() && !rights.isFresh()) {
      throw new AccessProjectionStale();
    }
  }

  /**
   * Requires one who makes agendas and minutes: the secretariat, or the system itself.
   *
   * @throws AccessDenied if the caller is somebody else
   */
  public void requireSecretariat() {
    if (!isSecretariat()) {
      throw new AccessDenied();
    }
    requireReading();
  }

  /** Requires one of the roles, and rights to decide by. */
  public void requireAny(String... roles) {
    caller.requireAny(roles);
    requireReading();
  }

  /**
   * Requires that the caller's rights cover what is to be read.
   *
   * @throws AccessDenied if they do not
   */
  public void requireCovered(String bodyCode, boolean closed, LocalDate meetingDate) {
    if (!covers(bodyCode, closed, meetingDate)) {
      throw new AccessDenied();
    }
  }

  /**
   * Requires that the caller's rights in the production module cover what is to be made or changed.
   *
   * @throws AccessDenied if they do not
   */
  public void requireProducing(String bodyCode, boolean closed, LocalDate meetingDate) {
    if (!rights.produce(bodyCode, closed, meetingDate)) {
      throw new AccessDenied();
    }
  }

  /** Tells whether the caller's rights let him read what is open or closed of a meeting. */
  public boolean covers(String bodyCode, boolean closed, LocalDate meetingDate) {
    return rights.cover(bodyCode, closed, meetingDate);
  }

  /** Tells whether the caller makes a body's agendas and minutes as far as items are open. */
  public boolean manages(String bodyCode, LocalDate meetingDate) {
    return isSecretariat() && rights.produce(bodyCode, false, meetingDate);
  }

  public boolean isSecretariat() {
    return caller.isSystem() || caller.has(Roles.SECRETARIAT);
  }

  /** Tells whether the caller reads what is prepared for external meetings. */
  public boolean readsPreparations() {
    return isSecretariat() || caller.hasAny(Roles.BOARD_MEMBER, Roles.MAYOR);
  }

  /** Tells whether the caller says what is to be prepared for external meetings. */
  public boolean picksPreparations() {
    return isSecretariat() || caller.has(Roles.BOARD_MEMBER);
  }

  public boolean is(String username) {
    return caller.username().equals(username);
  }

  /** Returns the caller's full name, or the username where the token carries none. */
  public String callerName() {
    return caller.displayName();
  }

  public String caller() {
    return caller.username();
  }
}
