package dk.direktion.access.review;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.directory.Authority;
import dk.direktion.access.submission.Submissions;
import dk.direktion.common.web.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Sends the report on a closed round to a body's meeting; the agenda item makes itself there. */
@ApplicationScoped
public class ReportingReviews {

  private final Authority authority;
  private final ReviewRounds rounds;
  private final Submissions submissions;
  private final AuditLog audit;

  ReportingReviews(
      Authority authority, ReviewRounds rounds, Submissions submissions, AuditLog audit) {
    this.authority = authority;
    this.rounds = rounds;
    this.submissions = submissions;
    this.audit = audit;
  }

  /**
   * Submits the report.
   *
   * @param meetingId which of the body's meetings, or null for the next
   */
  @Transactional
  public ReviewRound submit(UUID id, String ifMatch, String bodyCode, UUID meetingId) {
    authority.requireKeepingOfReviews();
    ReviewRound round = rounds.existing(id);
    EntityTags.require(ifMatch, round.version());
    round.submit();
    rounds.flush();
    ReviewReport report = new ReviewReport(round, rounds.progress(id));
    submissions.submit(
        SubmittedReports.of(id),
        bodyCode,
        meetingId,
        report.title(),
        report.background(),
        "orienteringen om gennemgangen af adgange tages til efterretning");
    audit.record(
        "review.submitted",
        round.openedBy(),
        Map.of("reviewId", id.toString(), "bodyCode", bodyCode));
    return round;
  }
}
