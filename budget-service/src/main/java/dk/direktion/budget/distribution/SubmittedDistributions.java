package dk.direktion.budget.distribution;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Link;
import dk.direktion.common.submission.Submissions.Status;
import dk.direktion.common.submission.Submissions.Thing;
import dk.direktion.common.submission.SubmittedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What the meetings tell of distributions; an approved one is booked on the centres. */
@ApplicationScoped
class SubmittedDistributions implements SubmittedSubject {

  private static final String PREFIX = "budget:distribution:";
  private static final String CHANGED =
      "Fordelingen er godkendt med ændringer. Lav den, som den blev besluttet, og send den igen.";

  private final Distributions distributions;
  private final CentreLedger ledger;
  private final Submissions submissions;
  private final Caller caller;
  private final Clock clock;

  SubmittedDistributions(
      Distributions distributions,
      CentreLedger ledger,
      Submissions submissions,
      Caller caller,
      Clock clock) {
    this.distributions = distributions;
    this.ledger = ledger;
    this.submissions = submissions;
    this.caller = caller;
    this.clock = clock;
  }

  static Thing thing(UUID id) {
    return new Thing("distribution", id, PREFIX + id);
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    distributions.findByIdOptional(id).ifPresent(each -> each.putOnAgenda(meetingDate, itemId));
  }

  @Override
  public void refused(UUID id) {
    distributions.findByIdOptional(id).ifPresent(Distribution::refuseSubmission);
  }

  @Override
  public void decided(UUID id, BodyDecision decision) {
    distributions
        .findByIdOptional(id)
        .ifPresentOrElse(
            distribution -> carryOut(distribution, decision),
            () ->
                submissions.report(
                    thing(id), decision, Status.FAILED, "Fordelingen findes ikke.", null));
  }

  private void carryOut(Distribution distribution, BodyDecision decision) {
    LocalDate date = decision.meetingDate();
    UUID decisionId = decision.decisionId();
    switch (decision.outcome()) {
      case APPROVED -> {
        if (!distribution.isApproved()) {
          ledger.book(distribution, booking(decisionId));
          distribution.approve(decisionId, date);
        }
        report(distribution, decision, Status.CARRIED_OUT);
      }
      case APPROVED_WITH_CHANGES -> {
        // The changes stand in words only; what is booked must be what was decided.
        takeBackWhatIsBooked(distribution, decisionId);
        distribution.handBack(decisionId, date);
        submissions.report(
            thing(distribution.id()), decision, Status.FAILED, CHANGED, link(distribution));
      }
      case REJECTED -> {
        takeBackWhatIsBooked(distribution, decisionId);
        distribution.reject(decisionId, date);
        report(distribution, decision, Status.CARRIED_OUT);
      }
      case POSTPONED -> {
        takeBackWhatIsBooked(distribution, decisionId);
        distribution.postpone(decisionId, decision.postponedTo());
      }
      case REFERRED -> {
        takeBackWhatIsBooked(distribution, decisionId);
        distribution.postpone(decisionId, null);
      }
      case RETURNED -> {
        takeBackWhatIsBooked(distribution, decisionId);
        distribution.handBack(decisionId, date);
      }
      case NOTED, DISCUSSED, OTHER -> {
        takeBackWhatIsBooked(distribution, decisionId);
        distribution.handBack(decisionId, date);
        report(distribution, decision, Status.NOT_NEEDED);
      }
    }
  }

  // A decision that was put right after the shares were booked no longer carries them.
  private void takeBackWhatIsBooked(Distribution distribution, UUID decisionId) {
    if (distribution.isApproved()) {
      ledger.takeBack(distribution, booking(decisionId));
    }
  }

  private CentreEntry.Booking booking(UUID decisionId) {
    return new CentreEntry.Booking(caller.displayName(), clock.instant(), decisionId);
  }

  private void report(Distribution distribution, BodyDecision decision, Status status) {
    submissions.report(thing(distribution.id()), decision, status, null, link(distribution));
  }

  private static Link link(Distribution distribution) {
    return new Link(distribution.title(), "/fordelinger/" + distribution.id());
  }
}
