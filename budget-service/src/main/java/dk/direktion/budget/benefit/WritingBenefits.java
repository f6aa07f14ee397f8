package dk.direktion.budget.benefit;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.Kroner;
import dk.direktion.budget.person.CallersUnit;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.notice.Notice;
import dk.direktion.common.notice.Notices;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writing business cases, and sending them to the body that decides. */
@ApplicationScoped
public class WritingBenefits {

  private final BudgetRights rights;
  private final Caller caller;
  private final Benefits benefits;
  private final BenefitChecks checks;
  private final ReadingBenefits reading;
  private final TellingOfBenefits telling;
  private final Submissions submissions;
  private final BusinessCasePaper paper;
  private final Notices notices;
  private final CallersUnit unit;
  private final Clock clock;

  WritingBenefits(
      BudgetRights rights,
      Caller caller,
      Benefits benefits,
      BenefitChecks checks,
      ReadingBenefits reading,
      TellingOfBenefits telling,
      Submissions submissions,
      BusinessCasePaper paper,
      Notices notices,
      CallersUnit unit,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.benefits = benefits;
    this.checks = checks;
    this.reading = reading;
    this.telling = telling;
    this.submissions = submissions;
    this.paper = paper;
    this.notices = notices;
    this.unit = unit;
    this.clock = clock;
  }

  /** Begin a business case; the benefit is expected from today. */
  @Transactional
  public BenefitView write(WriteBenefit written) {
    rights.requireWritingBenefits();
    Benefit benefit =
        Benefit.expect(
            UuidV7.next(clock),
            new Benefit.Author(caller.username(), caller.displayName()),
            checks.checked(written),
            today("Gevinsten er meldt ind"));
    benefits.persist(benefit);
    tellOwner(benefit, null);
    return told(benefit);
  }

  /** Write a business case anew while it is a draft and not on its way to a meeting. */
  @Transactional
  public BenefitView rewrite(UUID id, String ifMatch, WriteBenefit written) {
    rights.requireWritingBenefits();
    Benefit benefit = versioned(id, ifMatch);
    benefit.requireEditable();
    String owner = benefit.owner();
    benefit.rewrite(checks.checked(written), today("Beløbene er ændret i business casen"));
    tellOwner(benefit, owner);
    return told(benefit);
  }

  // Whoever makes a benefit his own knows it already. Letters and events say nothing of a closed
  // draft but that there is one.
  private void tellOwner(Benefit benefit, String before) {
    String owner = benefit.owner();
    if (owner != null && !owner.equals(before) && !owner.equals(caller.username())) {
      String path = "/gevinster/" + benefit.id();
      Notice notice =
          benefit.isClosed()
              ? Notice.to(owner, "benefit-owned-closed", path)
              : Notice.to(owner, "benefit-owned", path).with("benefit", benefit.name());
      notices.send(notice.with("by", caller.displayName()));
    }
  }

  /** Send a specified benefit to a body's meeting; the agenda item makes itself there. */
  @Transactional
  public BenefitView submit(UUID id, String ifMatch, SubmitBenefit submission) {
    rights.requireWritingBenefits();
    Benefit benefit = versioned(id, ifMatch);
    benefit.submit();
    submissions.submit(SubmittedBenefits.thing(id), proposal(benefit, submission));
    return told(benefit);
  }

  private Submissions.Proposal proposal(Benefit benefit, SubmitBenefit submission) {
    String amounts =
        benefit.figures().years().stream()
            .map(one -> one.year() + ": " + Kroner.text(one.amount()))
            .collect(Collectors.joining("\n"));
    return new Submissions.Proposal(
        submission.bodyCode(),
        submission.meetingId(),
        unit.code(),
        "Business case: " + benefit.name(),
        benefit.change() + "\n\n" + basis(benefit),
        amounts,
        List.of("gevinsten besluttes, og " + benefit.ownerName() + " er gevinstejer"),
        List.of(new Submissions.Document("business-case.pdf", paper.pdf(reading.view(benefit)))));
  }

  private static String basis(Benefit benefit) {
    return (benefit.basis() == BenefitBasis.CALCULATED
            ? "Gevinsten er beregnet under disse forudsætninger: "
            : "Gevinsten er anslået med denne begrundelse: ")
        + benefit.grounds();
  }

  private Benefit versioned(UUID id, String ifMatch) {
    Benefit benefit = benefits.existing(id);
    EntityTags.require(ifMatch, benefit.version());
    return benefit;
  }

  private BenefitMove.Cause today(String reason) {
    return new BenefitMove.Cause(
        UuidV7.next(clock),
        LocalDate.now(clock.withZone(Denmark.ZONE)),
        clock.instant(),
        reason,
        caller.displayName(),
        BenefitMove.Decision.NONE,
        null);
  }

  private BenefitView told(Benefit benefit) {
    benefits.flush();
    telling.tell(benefit);
    return reading.view(benefit);
  }
}
