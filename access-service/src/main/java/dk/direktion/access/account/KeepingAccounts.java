package dk.direktion.access.account;

import dk.direktion.access.directory.Authority;
import dk.direktion.access.privilege.ReceivingPrivileges;
import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.SystemWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Brings the accounts at the identity provider in step with the directory, a few at a time: what
 * has changed first, then whatever nobody has looked at for a while, so that what somebody changed
 * by hand there is put right. When the identity provider has been away, everything is looked at
 * anew.
 */
@ApplicationScoped
public class KeepingAccounts {

  private static final Logger LOG = Logger.getLogger(KeepingAccounts.class);
  private static final Duration LOOK_AGAIN_AFTER = Duration.ofMinutes(10);
  private static final int A_FEW = 50;

  private final Authority authority;
  private final SystemWork systemWork;
  private final Accounts accounts;
  private final RealmAccounts realm;
  private final ReceivingPrivileges privileges;
  private final Today today;

  KeepingAccounts(
      Authority authority,
      SystemWork systemWork,
      Accounts accounts,
      RealmAccounts realm,
      ReceivingPrivileges privileges,
      Today today) {
    this.authority = authority;
    this.systemWork = systemWork;
    this.accounts = accounts;
    this.realm = realm;
    this.privileges = privileges;
    this.today = today;
  }

  /** Tells the IT administrator how far the accounts are in step. */
  @Transactional
  public Accounts.Progress progress() {
    authority.requireItAdministrator();
    return accounts.progress();
  }

  /** Has every account looked at again, as soon as may be. */
  @Transactional
  public Accounts.Progress doubtEverything() {
    authority.requireItAdministrator();
    accounts.doubtEverything(today.moment());
    return accounts.progress();
  }

  /** Visits the identity provider once, if there is anything to do there. */
  @Scheduled(
      identity = "accounts",
      every = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @ActivateRequestContext
  public void visit() {
    Instant now = today.moment();
    List<Accounts.Turn> turns =
        systemWork.call(() -> accounts.turns(now, now.minus(LOOK_AGAIN_AFTER), A_FEW));
    for (Accounts.Turn turn : turns) {
      if (!bringInStep(turn)) {
        return;
      }
    }
  }

  /** Tells whether the identity provider answered at all. */
  private boolean bringInStep(Accounts.Turn turn) {
    try {
      String username = turn.wanted().username();
      List<String> lists = realm.bringInStep(turn.wanted());
      note(() -> accounts.markInStep(turn, today.moment()));
      // Afterwards, so that whatever may be wrong with a list keeps nobody else's account waiting.
      privileges.receive(username, lists, alias -> realm.isBrokered(username, alias));
      return true;
    } catch (RealmAccounts.NotOurs refused) {
      note(() -> accounts.markFailed(turn, refused.getMessage(), today.moment()));
      return true;
    } catch (WebApplicationException refused) {
      int status = refused.getResponse().getStatus();
      if (status == 401 || status == 403 || status >= 500) {
        return away("Keycloak answered " + status);
      }
      note(() -> accounts.markFailed(turn, "Keycloak answered " + status, today.moment()));
      return true;
    } catch (ProcessingException unreachable) {
      return away("Keycloak cannot be reached");
    }
  }

  private void note(Runnable outcome) {
    systemWork.run(
        () -> {
          if (accounts.noteReached(today.moment())) {
            LOG.info("Keycloak is back; every account is looked at anew");
            accounts.doubtEverything(today.moment());
          }
          outcome.run();
        });
  }

  private boolean away(String error) {
    LOG.warnf("The accounts cannot be kept in step: %s", error);
    systemWork.run(() -> accounts.noteAway(error, today.moment()));
    return false;
  }
}
