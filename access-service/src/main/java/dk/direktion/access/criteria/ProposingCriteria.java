package dk.direktion.access.criteria;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.reader.Today;
import dk.direktion.access.submission.Submissions;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proposes criteria to the board; the agenda item makes itself there. */
@ApplicationScoped
@Transactional
public class ProposingCriteria {

  private final Authority authority;
  private final Caller caller;
  private final CriteriaSets sets;
  private final OutOfLine outOfLine;
  private final Submissions submissions;
  private final AuditLog audit;
  private final Today today;
  private final Clock clock;

  ProposingCriteria(
      Authority authority,
      Caller caller,
      CriteriaSets sets,
      OutOfLine outOfLine,
      Submissions submissions,
      AuditLog audit,
      Today today,
      Clock clock) {
    this.authority = authority;
    this.caller = caller;
    this.sets = sets;
    this.outOfLine = outOfLine;
    this.submissions = submissions;
    this.audit = audit;
    this.today = today;
    this.clock = clock;
  }

  /**
   * Sends criteria to the board.
   *
   * @param meetingId which of its meetings, or null for the next
   */
  public CriteriaSet propose(List<BodyGroupCriteria> criteria, UUID meetingId) {
    authority.requireKeepingOfReviews();
    CriteriaSet set =
        new CriteriaSet(
            UuidV7.next(clock), caller.username(), today.moment(), Whole.criteria(criteria));
    sets.persistAndFlush(set);
    submissions.submit(
        CarryingOutDecisions.of(set),
        CarryingOutDecisions.DECIDING_BODY,
        meetingId,
        "Kriterier for personlig adgang til dagsordener",
        CriteriaText.background(set.criteria(), outOfLine.of(criteria).size()),
        "kriterierne for personlig adgang til dagsordener fastsættes som foreslået");
    audit.record("criteria.proposed", caller.username(), Map.of("criteriaId", set.id().toString()));
    return set;
  }
}
