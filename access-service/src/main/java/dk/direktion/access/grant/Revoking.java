package dk.direktion.access.grant;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.reader.Today;
import dk.direktion.access.right.RightsPublication;
import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes a grant back, with a reason. */
@ApplicationScoped
public class Revoking {

  private final Authority authority;
  private final Caller caller;
  private final Grants grants;
  private final RightsPublication rights;
  private final AuditLog audit;
  private final Today today;

  Revoking(
      Authority authority,
      Caller caller,
      Grants grants,
      RightsPublication rights,
      AuditLog audit,
      Today today) {
    this.authority = authority;
    this.caller = caller;
    this.grants = grants;
    this.rights = rights;
    this.audit = audit;
    this.today = today;
  }

  /**
   * Revokes a grant at once.
   *
   * @throws AccessDenied also where the grant is outside the caller's area
   * @throws GrantAlreadyRevoked if it was revoked before
   */
  @Transactional
  public Grant revoke(UUID id, String reason) {
    Optional<Set<String>> within = authority.requireRevocationOfGrants();
    Grant grant =
        grants
            .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> new NotFound("grant"));
    if (within.isPresent() && !within.get().contains(grant.person())) {
      throw new AccessDenied();
    }
    grant.revoke(caller.username(), today.moment(), today.date(), reason);
    grants.flush();
    audit.record("grant.revoked", grant.person(), Map.of("grantId", id.toString()));
    rights.publish(grant.person());
    return grant;
  }
}
