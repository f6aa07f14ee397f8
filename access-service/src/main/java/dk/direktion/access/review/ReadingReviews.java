package dk.direktion.access.review;

import dk.direktion.access.directory.Authority;
import dk.direktion.access.reader.Today;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows rounds and how far they are; of the lines, those the caller answers for. */
@ApplicationScoped
@Transactional
public class ReadingReviews {

  private final Authority authority;
  private final ReviewRounds rounds;
  private final ReviewLines lines;
  private final Today today;

  ReadingReviews(Authority authority, ReviewRounds rounds, ReviewLines lines, Today today) {
    this.authority = authority;
    this.rounds = rounds;
    this.lines = lines;
    this.today = today;
  }

  public Page<ReviewRound> rounds(Paging paging) {
    authority.requireOverviewOfReviews();
    return rounds.newestFirst(paging);
  }

  public ReviewRound round(UUID id) {
    authority.requireOverviewOfReviews();
    return rounds.existing(id);
  }

  /** Returns the lines of a round the caller may see; without a state, of all states. */
  public Page<ReviewLine> lines(UUID round, Optional<LineState> state, Paging paging) {
    authority.requireOverviewOfReviews();
    return lines.of(rounds.existing(round).id(), state, paging);
  }

  /**
   * Returns one line; row-level security is the access check.
   *
   * @throws dk.direktion.common.problem.NotFound also where the caller may not know of it
   */
  public ReviewLine line(UUID round, UUID id) {
    return lines.visible(round, id);
  }

  /** Returns the numbers of a round the caller has been shown. */
  public List<ReviewRounds.Count> progressOf(ReviewRound round) {
    return rounds.progress(round.id());
  }

  /** Returns whom a round the caller has been shown awaits today. */
  public List<ReviewRounds.Awaited> awaitedIn(ReviewRound round) {
    return round.isOpen() ? rounds.awaited(round.id(), today.date()) : List.of();
  }

  /** Tells whether the caller may send the round's report to a meeting now. */
  public boolean mayBeSubmittedByCaller(ReviewRound round) {
    return round.canBeSubmitted() && authority.mayKeepReviews();
  }
}
