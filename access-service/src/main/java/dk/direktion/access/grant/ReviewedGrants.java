package dk.direktion.access.grant;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.reader.Today;
import dk.direktion.access.right.RightsPublication;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Ends grants as a review or new criteria ask; whoever calls has asked whether it may. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReviewedGrants {

  private final Caller caller;
  private final Grants grants;
  private final RightsPublication rights;
  private final AuditLog audit;
  private final Today today;

  ReviewedGrants(
      Caller caller, Grants grants, RightsPublication rights, AuditLog audit, Today today) {
    this.caller = caller;
    this.grants = grants;
    this.rights = rights;
    this.audit = audit;
    this.today = today;
  }

  /** Tells whether the grant can be used today, and keeps it so for the transaction. */
  public boolean isActive(UUID id) {
    return locked(id).isActiveOn(today.date());
  }

  /** Keeps these grants as they are for the transaction, and waits for whoever is changing them. */
  public void hold(Collection<UUID> ids) {
    grants.find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** Revokes a grant in the name of who calls. */
  public void end(UUID id, String reason) {
    Grant grant = locked(id);
    grant.revoke(caller.username(), today.moment(), today.date(), reason);
    finish(grant, "grant.revoked");
  }

  /** Lets a grant lapse that the round did not confirm. */
  public void lapse(UUID id, UUID round, String reason) {
    Grant grant = locked(id);
    grant.lapse(round, today.moment(), today.date(), reason);
    finish(grant, "grant.lapsed");
  }

  private void finish(Grant grant, String action) {
    grants.flush();
    audit.record(action, grant.person(), Map.of("grantId", grant.id().toString()));
    rights.publish(grant.person());
  }

  private Grant locked(UUID id) {
    return grants
        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new NotFound("grant"));
  }
}
