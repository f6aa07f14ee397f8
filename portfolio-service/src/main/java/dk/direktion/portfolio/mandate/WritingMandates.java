package dk.direktion.portfolio.mandate;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.person.CallersUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** An author's part: writing a mandate and sending it to a meeting. */
@ApplicationScoped
public class WritingMandates {

  private final PortfolioRights rights;
  private final Caller caller;
  private final ReadingMandates reading;
  private final Mandates mandates;
  private final MandateReviews reviews;
  private final MandateChecks checks;
  private final Submissions submissions;
  private final CallersUnit unit;
  private final Clock clock;

  WritingMandates(
      PortfolioRights rights,
      Caller caller,
      ReadingMandates reading,
      Mandates mandates,
      MandateReviews reviews,
      MandateChecks checks,
      Submissions submissions,
      CallersUnit unit,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.reading = reading;
    this.mandates = mandates;
    this.reviews = reviews;
    this.checks = checks;
    this.submissions = submissions;
    this.unit = unit;
    this.clock = clock;
  }

  /** Begin a mandate; nobody but its author sees the draft. */
  @Transactional
  public MandateView write(WriteMandate written) {
    rights.requireWritingMandates();
    Mandate mandate =
        Mandate.write(
            UuidV7.next(clock),
            caller.username(),
            caller.displayName(),
            checks.checked(written),
            clock.instant());
    mandates.persist(mandate);
    return reading.view(mandate);
  }

  /** Change one's own mandate while it is a draft, or after it was returned. */
  @Transactional
  public MandateView change(UUID id, String ifMatch, ChangeMandate change) {
    rights.requireWritingMandates();
    Mandate mandate = own(id, ifMatch);
    return rewrite(mandate, change.over(mandate.content()));
  }

  /** Replace the whole of one's own mandate; what is left out is cleared. */
  @Transactional
  public MandateView replace(UUID id, String ifMatch, WriteMandate written) {
    rights.requireWritingMandates();
    return rewrite(own(id, ifMatch), written);
  }

  private MandateView rewrite(Mandate mandate, WriteMandate written) {
    mandate.requireEditable();
    mandate.change(checks.checked(written), clock.instant());
    return reading.view(mandate);
  }

  /** Send one's own mandate to a body's meeting; the agenda item makes itself there. */
  @Transactional
  public MandateView submit(UUID id, String ifMatch, SubmitMandate submission) {
    rights.requireWritingMandates();
    Mandate mandate = own(id, ifMatch);
    mandate.submit(reviews.of(id));
    checks.requireDirector(mandate.content().owner());
    submissions.submit(CarryingOutDecisions.thing(id), proposalFor(mandate, submission));
    return reading.view(mandate);
  }

  private Mandate own(UUID id, String ifMatch) {
    Mandate mandate = reading.readable(id);
    if (!mandate.isBy(caller.username())) {
      throw new NotTheAuthor();
    }
    EntityTags.require(ifMatch, mandate.version());
    return mandate;
  }

  private Submissions.Proposal proposalFor(Mandate mandate, SubmitMandate submission) {
    WriteMandate written = mandate.content();
    return new Submissions.Proposal(
        submission.bodyCode(),
        submission.meetingId(),
        unit.code(),
        "Projektmandat: " + written.title(),
        background(written),
        written.economy(),
        List.of(
            "mandatet godkendes, og projektet sættes på porteføljelisten på niveau 1 med "
                + written.owner()
                + " som projektejer og "
                + written.manager()
                + " som projektleder"));
  }

  private static String background(WriteMandate written) {
    String purpose = "Formål: " + written.purpose() + "\n\nMål og effekter: " + written.goals();
    return written.background() == null ? purpose : written.background() + "\n\n" + purpose;
  }
}
