package dk.direktion.access.grant;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.directory.Position;
import dk.direktion.access.reader.Today;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.RightsPublication;
import dk.direktion.access.right.Scope;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives what two people have approved; the database refuses it without both. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Granting {

  private final Grants grants;
  private final RightsPublication rights;
  private final AuditLog audit;
  private final Today today;
  private final Clock clock;

  Granting(Grants grants, RightsPublication rights, AuditLog audit, Today today, Clock clock) {
    this.grants = grants;
    this.rights = rights;
    this.audit = audit;
    this.today = today;
    this.clock = clock;
  }

  /** Gives the right from today on for the position its person holds. */
  public Grant give(
      UUID applicationId,
      AgendaSystem system,
      BodyGroup bodyGroup,
      Scope scope,
      Position position,
      LocalDate validTo) {
    Grant grant =
        new Grant(
            UuidV7.next(clock),
            applicationId,
            system,
            bodyGroup,
            scope,
            position,
            today.date(),
            validTo);
    grants.persistAndFlush(grant);
    audit.record(
        "grant.given",
        grant.person(),
        Map.of(
            "grantId",
            grant.id().toString(),
            "applicationId",
            applicationId.toString(),
            "system",
            system.name(),
            "bodyGroup",
            bodyGroup.name(),
            "scope",
            scope.name()));
    rights.publish(grant.person());
    return grant;
  }

  /** Finds the grants that came of applications, by application. */
  public Map<UUID, UUID> givenFor(Collection<UUID> applications) {
    return grants.list("applicationId in ?1", applications).stream()
        .collect(Collectors.toMap(Grant::applicationId, Grant::id));
  }
}
