package dk.direktion.budget.distribution;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.Kroner;
import dk.direktion.budget.person.CallersUnit;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Proposal;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A controller's part: sharing an amount, and sending the shares to a meeting. */
@ApplicationScoped
public class DistributingAmounts {

  private final BudgetRights rights;
  private final Caller caller;
  private final CallersUnit unit;
  private final Weighing weighing;
  private final Distributions distributions;
  private final Submissions submissions;
  private final Clock clock;

  DistributingAmounts(
      BudgetRights rights,
      Caller caller,
      CallersUnit unit,
      Weighing weighing,
      Distributions distributions,
      Submissions submissions,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.unit = unit;
    this.weighing = weighing;
    this.distributions = distributions;
    this.submissions = submissions;
    this.clock = clock;
  }

  /** Share an amount and keep the shares as a draft. */
  @Transactional
  public DistributionView distribute(CreateDistribution creation) {
    rights.requireAllocating();
    Distribution draft =
        Distribution.draft(
            UuidV7.next(clock),
            creation,
            weighing.day(creation),
            weighing.share(creation),
            caller.displayName(),
            clock.instant());
    distributions.persistAndFlush(draft);
    return DistributionView.of(draft, rights.mayAllocate());
  }

  /** Send a draft to a body's meeting; the agenda item makes itself there. */
  @Transactional
  public DistributionView submit(UUID id, String ifMatch, SubmitDistribution submission) {
    rights.requireAllocating();
    Distribution distribution = distributions.existing(id);
    EntityTags.require(ifMatch, distribution.version());
    distribution.submit();
    submissions.submit(
        SubmittedDistributions.thing(id),
        new Proposal(
            submission.bodyCode(),
            submission.meetingId(),
            unit.code(),
            distribution.title(),
            "Beløbet foreslås fordelt sådan:\n\n" + lines(distribution),
            "Der fordeles "
                + Kroner.text(distribution.amount())
                + " De bogføres på centrene, når fordelingen er godkendt.",
            List.of("fordelingen af " + Kroner.text(distribution.amount()) + " godkendes")));
    distributions.flush();
    return DistributionView.of(distribution, rights.mayAllocate());
  }

  /** Withdraw a draft that is not wanted. */
  @Transactional
  public DistributionView withdraw(UUID id, String ifMatch) {
    rights.requireAllocating();
    Distribution distribution = distributions.existing(id);
    EntityTags.require(ifMatch, distribution.version());
    distribution.withdraw();
    distributions.flush();
    return DistributionView.of(distribution, rights.mayAllocate());
  }

  private static String lines(Distribution distribution) {
    return distribution.shares().stream()
        .map(share -> "- " + share.unit() + ": " + Kroner.text(share.amount()))
        .collect(Collectors.joining("\n"));
  }
}
