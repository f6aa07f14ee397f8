package dk.direktion.budget.benefit;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Link;
import dk.direktion.common.submission.Submissions.Status;
import dk.direktion.common.submission.SubmittedSubject;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** What a body decides about a benefit is carried out by itself, once, and reported back. */
@ApplicationScoped
class SubmittedBenefits implements SubmittedSubject {

  private static final String PREFIX = "budget:benefit:";
  private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("d.M.yyyy");

  private final BudgetRights rights;
  private final Benefits benefits;
  private final TellingOfBenefits telling;
  private final Submissions submissions;
  private final Clock clock;

  SubmittedBenefits(
      BudgetRights rights,
      Benefits benefits,
      TellingOfBenefits telling,
      Submissions submissions,
      Clock clock) {
    this.rights = rights;
    this.benefits = benefits;
    this.telling = telling;
    this.submissions = submissions;
    this.clock = clock;
  }

  static Submissions.Thing thing(UUID id) {
    return new Submissions.Thing("benefit", id, PREFIX + id);
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    benefits.findByIdOptional(id).ifPresent(benefit -> benefit.putOnAgenda(meetingDate, itemId));
  }

  @Override
  public void refused(UUID id) {
    benefits.findByIdOptional(id).ifPresent(Benefit::refuseSubmission);
  }

  @Override
  @Transactional
  public void decided(UUID id, BodyDecision decision) {
    rights.requireSystem();
    benefits
        .findByIdOptional(id)
        .ifPresentOrElse(
            benefit -> carryOut(benefit, decision),
            () ->
                submissions.report(
                    thing(id), decision, Status.FAILED, "Gevinsten findes ikke.", null));
  }

  private void carryOut(Benefit benefit, BodyDecision decision) {
    switch (decision.outcome()) {
      case APPROVED, APPROVED_WITH_CHANGES -> decide(benefit, decision);
      case REJECTED -> reject(benefit, decision);
      case POSTPONED -> benefit.postpone(decision.postponedTo());
      case REFERRED -> {
        // The item waits on the other body's agenda; the meetings tell when it is there.
      }
      case RETURNED -> handBack(benefit);
      case NOTED, DISCUSSED, OTHER -> {
        handBack(benefit);
        report(benefit, decision, Status.NOT_NEEDED, null);
      }
    }
  }

  private void decide(Benefit benefit, BodyDecision decision) {
    if (benefit.isUndecided()) {
      move(benefit, BenefitState.DECIDED, decision, "Besluttet");
    } else if (!hasBeen(benefit, decision)) {
      report(benefit, decision, Status.FAILED, "Gevinsten venter ikke på en beslutning.");
      return;
    }
    report(benefit, decision, Status.CARRIED_OUT, null);
  }

  private void reject(Benefit benefit, BodyDecision decision) {
    if (benefit.isUndecided()) {
      move(benefit, BenefitState.LAPSED, decision, "Afvist");
    } else if (!hasBeen(benefit, decision)) {
      report(benefit, decision, Status.FAILED, "Gevinsten venter ikke på en beslutning.");
      return;
    }
    report(benefit, decision, Status.CARRIED_OUT, null);
  }

  private void move(Benefit benefit, BenefitState to, BodyDecision decision, String what) {
    String reason =
        "%s af %s den %s"
            .formatted(what, decision.bodyCode(), DANISH_DATE.format(decision.meetingDate()));
    benefit.move(
        to,
        null,
        new BenefitMove.Cause(
            UuidV7.next(clock),
            LocalDate.ofInstant(clock.instant(), Denmark.ZONE),
            clock.instant(),
            reason,
            decision.bodyCode(),
            new BenefitMove.Decision(decision.decisionId(), decision.itemId(), null),
            null));
    benefits.flush();
    telling.tell(benefit);
  }

  private static boolean hasBeen(Benefit benefit, BodyDecision decision) {
    return benefit.moveViews().stream()
        .anyMatch(move -> decision.decisionId().equals(move.decisionId()));
  }

  private static void handBack(Benefit benefit) {
    if (benefit.isUndecided()) {
      benefit.handBack();
    }
  }

  private void report(Benefit benefit, BodyDecision decision, Status status, String reason) {
    submissions.report(
        thing(benefit.id()),
        decision,
        status,
        reason,
        new Link(benefit.name(), "/gevinster/" + benefit.id()));
  }
}
