package dk.direktion.access.directory;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lets an approver name who decides while they are away. Only they can: named by anybody else, a
 * deputy would be a way round the two approvals.
 */
@ApplicationScoped
public class NamingDeputies {

  private final Authority authority;
  private final Caller caller;
  private final People people;
  private final Positions positions;
  private final Deputyships deputyships;
  private final AuditLog audit;
  private final Today today;
  private final Clock clock;

  NamingDeputies(
      Authority authority,
      Caller caller,
      People people,
      Positions positions,
      Deputyships deputyships,
      AuditLog audit,
      Today today,
      Clock clock) {
    this.authority = authority;
    this.caller = caller;
    this.people = people;
    this.positions = positions;
    this.deputyships = deputyships;
    this.audit = audit;
    this.today = today;
    this.clock = clock;
  }

  /** Names a deputy for some days: a centre manager, a director or the chief executive. */
  @Transactional
  public Deputyship name(String deputy, LocalDate from, LocalDate to) {
    authority.requireApprover();
    if (to.isBefore(from)) {
      throw InvalidInput.of("to", "to-before-from");
    }
    if (from.isBefore(today.date())) {
      throw InvalidInput.of("from", "valid-to-in-the-past");
    }
    if (deputy.equals(caller.username()) || !leads(deputy)) {
      throw InvalidInput.of("deputy", "deputy-must-lead");
    }
    Deputyship named =
        new Deputyship(
            UuidV7.next(clock),
            people.findById(caller.username()),
            people.findById(deputy),
            from,
            to,
            today.moment());
    deputyships.persistAndFlush(named);
    audit.record("deputy.named", deputy, Map.of("from", from.toString(), "to", to.toString()));
    return named;
  }

  /** Returns the caller's own deputies of today and later. */
  @Transactional
  public List<Deputyship> own() {
    authority.requireApprover();
    return deputyships.of(caller.username(), today.date());
  }

  /** Ends a deputyship of the caller's at once. */
  @Transactional
  public Deputyship end(UUID id) {
    authority.requireApprover();
    Deputyship deputyship =
        deputyships
            .findByIdOptional(id)
            .filter(found -> found.person().username().equals(caller.username()))
            .orElseThrow(() -> new NotFound("deputyship"));
    deputyship.endBefore(today.date());
    deputyships.flush();
    audit.record("deputy.ended", deputyship.deputy().username(), Map.of());
    return deputyship;
  }

  private boolean leads(String person) {
    return positions.heldOn(today.date(), List.of(person)).stream()
        .anyMatch(
            position ->
                position.kind() == PositionKind.CENTRE_MANAGER || position.kind().leadsAnArea());
  }
}
