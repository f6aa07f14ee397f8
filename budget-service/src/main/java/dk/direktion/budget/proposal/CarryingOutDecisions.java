package dk.direktion.budget.proposal;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.pool.Booking;
import dk.direktion.budget.pool.PoolExceeded;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Outcome;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;

/**
 * Everything a decision about a proposal sets off happens by itself, and is undone by
 * counter-entries when the same decision is put right.
 */
@ApplicationScoped
public class CarryingOutDecisions {

  private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("d.M.yyyy");
  private static final String CHANGED =
      "Godkendt med ændringer. Skriv det beløb, der blev besluttet, så bogføres det.";

  private final BudgetRights rights;
  private final Caller caller;
  private final Submissions submissions;

  CarryingOutDecisions(BudgetRights rights, Caller caller, Submissions submissions) {
    this.rights = rights;
    this.caller = caller;
    this.submissions = submissions;
  }

  /** Does what a decision about one proposal says, and reports it. */
  @Transactional
  public <P extends Proposal> void decided(P proposal, BodyDecision decision, Effects<P> effects) {
    CarriedOut carriedOut = carryOut(proposal, decision, decision.outcome(), effects);
    if (carriedOut.status() != null) {
      submissions.report(
          effects.thing(proposal),
          decision,
          carriedOut.status(),
          carriedOut.reason(),
          effects.link(proposal));
    }
  }

  /** Does what a decision says; a postponed proposal only takes its new date. */
  @Transactional
  public <P extends Proposal> CarriedOut carryOut(
      P proposal, BodyDecision decision, Outcome outcome, Effects<P> effects) {
    rights.requireSystem();
    return new Decided<>(proposal, decision, outcome, effects).carryOut();
  }

  /**
   * Books what a body approved with changes, once somebody has named the amount it decided.
   *
   * @throws NotDecidedWithChanges if nothing waits for its amount
   * @throws PoolExceeded if a pool has not that much left
   */
  @Transactional
  public <P extends Proposal> BodyDecision carryOutChanged(
      P proposal, long amount, Effects<P> effects) {
    rights.requireAllocating();
    if (!proposal.waitsForItsAmount()) {
      throw new NotDecidedWithChanges();
    }
    DecisionTaken taken = proposal.decision();
    Booking booking =
        booking(proposal, taken.told(), "godkendt med ændringer", caller.displayName());
    effects.changeAmount(proposal, amount, booking);
    effects.take(proposal, booking);
    proposal.approve(taken);
    effects.tell(proposal);
    return taken.told();
  }

  /** Reports to the meetings that what was approved with changes is booked. */
  public <P extends Proposal> void report(P proposal, BodyDecision decision, Effects<P> effects) {
    submissions.report(
        effects.thing(proposal), decision, Status.CARRIED_OUT, null, effects.link(proposal));
  }

  private static Booking booking(Proposal proposal, BodyDecision decision, String what, String by) {
    return new Booking(
        by,
        "%s: %s på mødet den %s"
            .formatted(proposal.title(), what, DANISH_DATE.format(decision.meetingDate())),
        decision.decisionId());
  }

  /** One decision about one proposal. */
  private record Decided<P extends Proposal>(
      P proposal, BodyDecision decision, Outcome outcome, Effects<P> effects) {

    CarriedOut carryOut() {
      try {
        return switch (outcome) {
          case APPROVED -> approve();
          case APPROVED_WITH_CHANGES -> approveWithChanges();
          case REJECTED -> reject();
          case POSTPONED -> {
            if (isOpen()) {
              proposal.postpone(taken(), decision.postponedTo());
            }
            yield CarriedOut.BY_THE_MEETINGS;
          }
          case REFERRED -> {
            if (isOpen()) {
              proposal.refer(taken());
            }
            yield CarriedOut.BY_THE_MEETINGS;
          }
          case RETURNED -> {
            handBack();
            yield CarriedOut.BY_THE_MEETINGS;
          }
          case NOTED, DISCUSSED, OTHER -> {
            handBack();
            yield CarriedOut.NOTHING_TO_DO;
          }
        };
      } catch (PoolExceeded used) {
        return CarriedOut.failed(reason(used));
      }
    }

    private CarriedOut approve() {
      if (!proposal.isApproved() && isOpen()) {
        try {
          effects.take(proposal, booking("godkendt"));
        } catch (PoolExceeded tooMuch) {
          proposal.handBack(taken());
          return CarriedOut.failed(reason(tooMuch));
        }
        proposal.approve(taken());
        effects.tell(proposal);
      }
      return proposal.isApproved() ? CarriedOut.DONE : CarriedOut.failed(settled());
    }

    // The changes stand in words only; what is booked must be what was decided.
    private CarriedOut approveWithChanges() {
      if (proposal.isApproved()) {
        return CarriedOut.DONE;
      }
      if (!isOpen()) {
        return CarriedOut.failed(settled());
      }
      proposal.handBack(taken());
      return CarriedOut.failed(CHANGED);
    }

    private CarriedOut reject() {
      if (isOpen()) {
        effects.release(proposal, booking("afvist"));
        proposal.reject(taken());
        effects.tell(proposal);
      }
      return proposal.isApproved() ? CarriedOut.failed(settled()) : CarriedOut.DONE;
    }

    private void handBack() {
      if (isOpen()) {
        proposal.handBack(taken());
      }
    }

    // The decision that settled it may be put right; another one finds it settled.
    private boolean isOpen() {
      boolean putRight = proposal.wasDecidedBy(decision.decisionId());
      if (proposal.isApproved() && putRight) {
        effects.takeBack(proposal, booking("beslutningen rettet"));
        reopen();
      } else if (proposal.state() == ProposalState.REJECTED && putRight) {
        reopen();
      }
      return proposal.isProposed();
    }

    private void reopen() {
      proposal.reopen();
      effects.propose(proposal, booking("foreslået igen, da beslutningen blev rettet"));
      effects.tell(proposal);
    }

    private DecisionTaken taken() {
      return DecisionTaken.of(decision, outcome);
    }

    private Booking booking(String what) {
      return CarryingOutDecisions.booking(proposal, decision, what, proposal.proposedByName());
    }

    private String settled() {
      return switch (proposal.state()) {
        case APPROVED -> proposal.title() + " er allerede bindende.";
        case REJECTED -> proposal.title() + " er tidligere afvist.";
        case WITHDRAWN -> proposal.title() + " er trukket tilbage.";
        case PROPOSED -> throw new IllegalStateException("a proposal is not settled");
      };
    }

    private static String reason(PoolExceeded tooMuch) {
      return "%s har %s tilbage. Det rækker ikke til %s"
          .formatted(
              tooMuch.details().get("pool"),
              tooMuch.details().get("left"),
              tooMuch.details().get("amount"));
    }
  }
}
