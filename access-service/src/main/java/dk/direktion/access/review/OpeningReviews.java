package dk.direktion.access.review;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.reader.Today;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Opens a round: the database freezes the list of all grants, and the approvers are told. */
@ApplicationScoped
public class OpeningReviews {

  private final Authority authority;
  private final Caller caller;
  private final ReviewRounds rounds;
  private final RemindingReviewers reminding;
  private final AuditLog audit;
  private final Today today;
  private final Clock clock;

  OpeningReviews(
      Authority authority,
      Caller caller,
      ReviewRounds rounds,
      RemindingReviewers reminding,
      AuditLog audit,
      Today today,
      Clock clock) {
    this.authority = authority;
    this.caller = caller;
    this.rounds = rounds;
    this.reminding = reminding;
    this.audit = audit;
    this.today = today;
    this.clock = clock;
  }

  /**
   * Opens a round.
   *
   * @param deadline its last day
   * @throws ReviewRoundOpen while another is open
   */
  @Transactional
  public ReviewRound open(LocalDate deadline) {
    authority.requireKeepingOfReviews();
    if (!deadline.isAfter(today.date())) {
      throw InvalidInput.of("deadline", "deadline-too-soon");
    }
    if (!rounds.open().isEmpty()) {
      throw new ReviewRoundOpen();
    }
    ReviewRound round =
        new ReviewRound(
            UuidV7.next(clock), caller.username(), today.moment(), today.date(), deadline);
    rounds.persistAndFlush(round);
    audit.record(
        "review.opened",
        caller.username(),
        Map.of("reviewId", round.id().toString(), "deadline", deadline.toString()));
    reminding.tell(round);
    return round;
  }
}
