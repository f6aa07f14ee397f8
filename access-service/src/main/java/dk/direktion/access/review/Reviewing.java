package dk.direktion.access.review;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.directory.ApproverRole;
import dk.direktion.access.directory.Offices;
import dk.direktion.access.grant.ReviewedGrants;
import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Decides about reviewed grants: the centre manager of BYC together with the director of the
 * person's area, two people, neither of them the person.
 *
 * <p>The office is the access check: to all others the line does not exist.
 */
@ApplicationScoped
@Transactional
public class Reviewing {

  private final Caller caller;
  private final ReviewLines lines;
  private final Offices offices;
  private final ReviewedGrants grants;
  private final AuditLog audit;
  private final Today today;
  private final Clock clock;

  Reviewing(
      Caller caller,
      ReviewLines lines,
      Offices offices,
      ReviewedGrants grants,
      AuditLog audit,
      Today today,
      Clock clock) {
    this.caller = caller;
    this.lines = lines;
    this.offices = offices;
    this.grants = grants;
    this.audit = audit;
    this.today = today;
    this.clock = clock;
  }

  /** Confirms; the second of the two confirmations lets the grant stand. */
  public ReviewLine confirm(UUID round, UUID id) {
    return decide(round, id, Verdict.CONFIRMED, null);
  }

  /** Ends the grant at once. */
  public ReviewLine end(UUID round, UUID id, String reason) {
    ReviewLine line = decide(round, id, Verdict.ENDED, reason);
    grants.end(line.grantId(), reason);
    return line;
  }

  private ReviewLine decide(UUID round, UUID id, Verdict verdict, String reason) {
    ReviewLine line = lines.visible(round, id);
    ApproverRole role = roleOfCaller(line);
    lines.lock(line);
    if (line.round().isOverOn(today.date())) {
      throw new DeadlineOver(line.round().deadline());
    }
    if (line.state() == LineState.OPEN && !grants.isActive(line.grantId())) {
      throw new ReviewedGrantOver();
    }
    line.decide(UuidV7.next(clock), role, caller.username(), verdict, reason, today.moment());
    lines.flush();
    audit.record(
        "review." + verdict.name().toLowerCase(Locale.ROOT),
        line.person(),
        Map.of(
            "reviewId", round.toString(),
            "grantId", line.grantId().toString(),
            "role", role.name()));
    return line;
  }

  private ApproverRole roleOfCaller(ReviewLine line) {
    if (line.person().equals(caller.username())) {
      throw new OwnAccess();
    }
    List<ApproverRole> roles =
        LineApprovers.rolesOf(caller.username(), offices.approversOf(line.person(), today.date()));
    return switch (roles.size()) {
      // Others may see the line at most; there is nothing for them to decide.
      case 0 -> throw new NotFound("review-line");
      case 1 -> roles.get(0);
      default -> throw new OnePersonInBothOffices();
    };
  }
}
