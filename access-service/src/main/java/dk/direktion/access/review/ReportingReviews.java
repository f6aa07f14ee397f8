package dk.direktion.access.review;

import dk.direktion.access.audit.AuditLog;
import dk.direktion.access.directory.Authority;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import dk.direktion.common.web.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends the report on a closed round to a body's meeting; the agenda item makes itself there. */
@ApplicationScoped
public class ReportingReviews {

  private static final String OWN_UNIT = "BYC";

  private final Authority authority;
  private final Caller caller;
  private final ReviewRounds rounds;
  private final Outbox outbox;
  private final AuditLog audit;

  ReportingReviews(
      Authority authority, Caller caller, ReviewRounds rounds, Outbox outbox, AuditLog audit) {
    this.authority = authority;
    this.caller = caller;
    this.rounds = rounds;
    this.outbox = outbox;
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
    outbox.publish(
        new DomainEvent(
            "review",
            id.toString(),
            "subject.submitted",
            new SubjectSubmitted(
                ReviewSubject.of(id),
                bodyCode,
                meetingId,
                report.title(),
                null,
                OWN_UNIT,
                report.background(),
                "Ingen.",
                List.of("orienteringen om gennemgangen af adgange tages til efterretning"),
                caller.username())));
    audit.record(
        "review.submitted",
        round.openedBy(),
        Map.of("reviewId", id.toString(), "bodyCode", bodyCode));
    return round;
  }

  /** A report wants to be on an agenda; carries what the agenda item is made of. */
  record SubjectSubmitted(
      String subject,
      String bodyCode,
      UUID meetingId,
      String title,
      String caseNumber,
      String recommender,
      String background,
      String economy,
      List<String> recommendationPoints,
      String submittedBy) {}
}
