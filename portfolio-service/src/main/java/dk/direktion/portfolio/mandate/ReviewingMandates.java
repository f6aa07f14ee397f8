package dk.direktion.portfolio.mandate;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.notice.Notice;
import dk.direktion.common.notice.Notices;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Before a mandate is sent, those the author names read it: they remark, approve or object. */
@ApplicationScoped
public class ReviewingMandates {

  private final PortfolioRights rights;
  private final Caller caller;
  private final ReadingMandates reading;
  private final MandateReviews reviews;
  private final MandateComments comments;
  private final People people;
  private final Notices notices;
  private final Clock clock;

  ReviewingMandates(
      PortfolioRights rights,
      Caller caller,
      ReadingMandates reading,
      MandateReviews reviews,
      MandateComments comments,
      People people,
      Notices notices,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.reading = reading;
    this.reviews = reviews;
    this.comments = comments;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  /** Ask somebody to review one's own mandate; asked again, they are to answer again. */
  @Transactional
  public MandateView ask(UUID id, AskReviewer asked) {
    rights.requireWritingMandates();
    Mandate mandate = own(id);
    mandate.requireEditable();
    Person reviewer =
        people
            .called(asked.reviewer())
            .orElseThrow(() -> InvalidInput.of("reviewer", "person-unknown"));
    if (mandate.isBy(reviewer.username())) {
      throw InvalidInput.of("reviewer", "reviewer-is-the-author");
    }
    Instant now = clock.instant();
    reviews
        .findByIdOptional(new MandateReview.Key(id, reviewer.username()))
        .ifPresentOrElse(
            before -> before.askAgain(now),
            () ->
                reviews.persist(new MandateReview(id, reviewer.username(), reviewer.name(), now)));
    notices.send(
        Notice.to(reviewer.username(), "mandate-review-asked", page(id))
            .with("by", caller.displayName()));
    return reading.view(mandate);
  }

  /** Ask somebody no longer; what they remarked stays. */
  @Transactional
  public MandateView withdraw(UUID id, String reviewer) {
    rights.requireWritingMandates();
    Mandate mandate = own(id);
    mandate.requireEditable();
    reviews.delete(
        reviews
            .findByIdOptional(new MandateReview.Key(id, reviewer))
            .orElseThrow(() -> new NotFound("review")));
    return reading.view(mandate);
  }

  /**
   * Answer as the reviewer one was asked to be, as long as the mandate can still be changed.
   *
   * @param ifMatch the version that was read, so that nobody vouches for what they have not seen
   */
  @Transactional
  public MandateView answer(UUID id, String ifMatch, AnswerReview answer) {
    rights.requireReviewingMandates();
    Mandate mandate = reading.readable(id);
    MandateReview review =
        reviews
            .findByIdOptional(new MandateReview.Key(id, caller.username()))
            .orElseThrow(() -> new NotFound("review"));
    EntityTags.require(ifMatch, mandate.version());
    mandate.requireEditable();
    boolean silent = answer.comment() == null || answer.comment().isBlank();
    if (silent && answer.verdict() == Verdict.OBJECTED) {
      throw InvalidInput.of("comment", "objection-needs-words");
    }
    review.answer(answer.verdict(), clock.instant());
    if (!silent) {
      write(id, null, answer.comment());
    }
    notices.send(
        Notice.to(mandate.author(), "mandate-reviewed", page(id)).with("by", caller.displayName()));
    return reading.view(mandate);
  }

  /** Remark on a mandate one may read; its author is told. */
  @Transactional
  public MandateView comment(UUID id, WriteComment comment) {
    rights.requireReviewingMandates();
    Mandate mandate = reading.readable(id);
    write(id, comment.about(), comment.text());
    if (!mandate.isBy(caller.username())) {
      notices.send(
          Notice.to(mandate.author(), "mandate-commented", page(id))
              .with("by", caller.displayName()));
    }
    return reading.view(mandate);
  }

  private Mandate own(UUID id) {
    Mandate mandate = reading.readable(id);
    if (!mandate.isBy(caller.username())) {
      throw new NotTheAuthor();
    }
    return mandate;
  }

  private void write(UUID id, MandateSection about, String text) {
    comments.persist(
        new MandateComment(
            UuidV7.next(clock),
            id,
            caller.username(),
            caller.displayName(),
            clock.instant(),
            about,
            text));
  }

  private static String page(UUID id) {
    return "/mandater/" + id;
  }
}
