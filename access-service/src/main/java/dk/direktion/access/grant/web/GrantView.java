package dk.direktion.access.grant.web;

import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.grant.Grant;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record GrantView(
    UUID id,
    PersonReference person,
    AgendaSystem system,
    BodyGroup bodyGroup,
    String bodyGroupName,
    Scope scope,
    LocalDate validFrom,
    @Schema(description = "Last day: its own or that of the position it was given for")
        LocalDate validTo,
    Instant revokedAt,
    PersonReference revokedBy,
    @Schema(description = "Why it was revoked") String reason,
    UUID applicationId,
    List<String> actions) {

  static GrantView of(
      Grant grant, String bodyGroupName, Map<String, PersonReference> people, boolean revocable) {
    return new GrantView(
        grant.id(),
        people.get(grant.person()),
        grant.system(),
        grant.bodyGroup(),
        bodyGroupName,
        grant.scope(),
        grant.validFrom(),
        grant.lastDay().orElse(null),
        grant.revokedAt(),
        grant.revokedBy() == null ? null : people.get(grant.revokedBy()),
        grant.revocationReason(),
        grant.applicationId(),
        revocable ? List.of("revoke") : List.of());
  }
}
