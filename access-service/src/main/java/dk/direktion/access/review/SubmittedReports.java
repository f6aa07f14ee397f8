package dk.direktion.access.review;

import dk.direktion.access.directory.Authority;
import dk.direktion.access.submission.BodyDecision;
import dk.direktion.access.submission.Submissions;
import dk.direktion.access.submission.SubmittedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Reports on review rounds that are put before a body. */
@ApplicationScoped
@Transactional
class SubmittedReports implements SubmittedSubject {

  static final String PREFIX = "access:review:";

  private final Authority authority;
  private final ReviewRounds rounds;
  private final Submissions submissions;

  SubmittedReports(Authority authority, ReviewRounds rounds, Submissions submissions) {
    this.authority = authority;
    this.rounds = rounds;
    this.submissions = submissions;
  }

  static Submissions.Thing of(UUID round) {
    return new Submissions.Thing("review", round, PREFIX + round);
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    authority.requireSystem();
    rounds.findByIdOptional(id).ifPresent(round -> round.putOnAgenda(meetingDate, itemId));
  }

  @Override
  public void refused(UUID id) {
    authority.requireSystem();
    rounds.findByIdOptional(id).ifPresent(ReviewRound::refuseSubmission);
  }

  // The deadline has already ended what it was to end: a decision about the report asks nothing.
  @Override
  public void decided(UUID id, BodyDecision decision) {
    authority.requireSystem();
    rounds
        .findByIdOptional(id)
        .ifPresent(round -> submissions.report(of(id), decision, "NOT_NEEDED", null, null));
  }
}
