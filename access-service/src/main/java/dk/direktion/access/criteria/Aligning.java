package dk.direktion.access.criteria;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.criteria.AlignmentLine.Outcome;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.grant.ReviewedGrants;
import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings today's accesses in line with decided criteria, once it has shown what that ends. */
@ApplicationScoped
@Transactional
public class Aligning {

  private final Authority authority;
  private final Caller caller;
  private final CriteriaSets sets;
  private final OutOfLine outOfLine;
  private final ReviewedGrants grants;
  private final AuditLog audit;
  private final Today today;
  private final Clock clock;

  Aligning(
      Authority authority,
      Caller caller,
      CriteriaSets sets,
      OutOfLine outOfLine,
      ReviewedGrants grants,
      AuditLog audit,
      Today today,
      Clock clock) {
    this.authority = authority;
    this.caller = caller;
    this.sets = sets;
    this.outOfLine = outOfLine;
    this.grants = grants;
    this.audit = audit;
    this.today = today;
    this.clock = clock;
  }

  /** Shows what would change, and changes nothing. */
  public List<AlignmentLine> preview(List<BodyGroupCriteria> criteria) {
    authority.requireKeepingOfReviews();
    return outOfLine.of(Whole.criteria(criteria));
  }

  /**
   * Ends the accesses that fail the criteria, other than the caller's own.
   *
   * @param decision where the criteria were decided; none where they are in force
   * @param shown the grants the caller was shown to end
   * @throws AlignmentChanged if others would end now
   * @throws CriteriaNotInForce if no decision is given and these are not the newest criteria
   */
  public List<AlignmentLine> align(
      List<BodyGroupCriteria> criteria, Optional<WrittenDecision> decision, Set<UUID> shown) {
    authority.requireKeepingOfReviews();
    Whole.criteria(criteria);
    sets.change();
    CriteriaSet inForce =
        decision.map(written -> decided(criteria, written)).orElseGet(() -> inForce(criteria));
    grants.hold(shown);
    List<AlignmentLine> lines = outOfLine.of(criteria);
    List<AlignmentLine> ending =
        lines.stream().filter(line -> line.outcome() == Outcome.ENDS).toList();
    if (!ending.stream()
        .map(line -> line.grant().basis().grantId())
        .collect(Collectors.toSet())
        .equals(shown)) {
      throw new AlignmentChanged();
    }
    ending.forEach(
        line ->
            grants.end(
                line.grant().basis().grantId(), CriteriaText.reason(inForce, line.failed())));
    audit.record(
        "criteria.aligned",
        caller.username(),
        Map.of("criteriaId", inForce.id().toString(), "ended", Integer.toString(ending.size())));
    return lines;
  }

  private CriteriaSet inForce(List<BodyGroupCriteria> criteria) {
    return sets.inForce().filter(set -> set.says(criteria)).orElseThrow(CriteriaNotInForce::new);
  }

  private CriteriaSet decided(List<BodyGroupCriteria> criteria, WrittenDecision decision) {
    if (decision.decidedOn().isAfter(today.date())) {
      throw InvalidInput.of("decision.decidedOn", "decided-in-the-future");
    }
    if (sets.inForce().filter(now -> now.decidedOn().isAfter(decision.decidedOn())).isPresent()) {
      throw InvalidInput.of("decision.decidedOn", "decided-before-the-newest");
    }
    CriteriaSet set =
        new CriteriaSet(UuidV7.next(clock), caller.username(), today.moment(), criteria);
    set.decide(decision.decidedOn(), decision.reference(), today.moment());
    sets.persistAndFlush(set);
    audit.record(
        "criteria.decided",
        caller.username(),
        Map.of(
            "criteriaId", set.id().toString(),
            "decidedOn", decision.decidedOn().toString(),
            "reference", decision.reference()));
    return set;
  }
}
