package dk.direktion.budget.allocation;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.allocation.ConsequenceReported.Link;
import dk.direktion.budget.allocation.ConsequenceReported.Status;
import dk.direktion.budget.pool.Booking;
import dk.direktion.budget.pool.Ledger;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.PoolExceeded;
import dk.direktion.budget.pool.Pools;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/** Everything a decision about an allocation sets off happens by itself and is reported back. */
@ApplicationScoped
class CarryingOutDecisions {

  private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("d.M.yyyy");

  private final BudgetRights rights;
  private final Allocations allocations;
  private final Pools pools;
  private final Ledger ledger;
  private final BindingPools binding;
  private final TellingProjects telling;
  private final Outbox outbox;

  CarryingOutDecisions(
      BudgetRights rights,
      Allocations allocations,
      Pools pools,
      Ledger ledger,
      BindingPools binding,
      TellingProjects telling,
      Outbox outbox) {
    this.rights = rights;
    this.allocations = allocations;
    this.pools = pools;
    this.ledger = ledger;
    this.binding = binding;
    this.telling = telling;
    this.outbox = outbox;
  }

  /** Do what the decision says; a postponed one only brings its new date (null if unknown). */
  @Transactional
  void carryOut(UUID allocationId, DecisionTaken decision, LocalDate postponedTo) {
    rights.requireSystem();
    Optional<Allocation> found = allocations.findByIdOptional(allocationId);
    if (found.isEmpty()) {
      report(allocationId, decision, Status.FAILED, "Disponeringen findes ikke.", null);
      return;
    }
    Allocation allocation = found.get();
    Pool pool = pools.findById(allocation.poolId());
    switch (decision.outcome()) {
      case APPROVED, APPROVED_WITH_CHANGES -> approve(allocation, pool, decision);
      case REJECTED -> reject(allocation, pool, decision);
      case POSTPONED -> allocation.postpone(decision, postponedTo);
      case REFERRED -> allocation.refer(decision);
      case RETURNED -> handBack(allocation, decision);
      case NOTED, DISCUSSED, OTHER -> {
        handBack(allocation, decision);
        report(allocation.id(), decision, Status.NOT_NEEDED, null, null);
      }
    }
  }

  private void approve(Allocation allocation, Pool pool, DecisionTaken decision) {
    if (allocation.isProposed()) {
      try {
        binding.bind(allocation, pool, booking(allocation, decision, "godkendt"));
      } catch (PoolExceeded tooMuch) {
        allocation.handBack(decision);
        report(allocation.id(), decision, Status.FAILED, reason(tooMuch), link(pool));
        return;
      }
      allocation.approve(decision);
      telling.tell(allocation, pool);
    }
    if (allocation.isApproved()) {
      report(allocation.id(), decision, Status.CARRIED_OUT, null, link(pool));
    } else {
      report(allocation.id(), decision, Status.FAILED, settled(allocation), link(pool));
    }
  }

  private void reject(Allocation allocation, Pool pool, DecisionTaken decision) {
    if (allocation.isProposed()) {
      ledger.release(
          pool.id(), allocation.id(), allocation.amount(), booking(allocation, decision, "afvist"));
      allocation.reject(decision);
      telling.tell(allocation, pool);
    }
    if (allocation.isApproved()) {
      report(allocation.id(), decision, Status.FAILED, settled(allocation), link(pool));
    } else {
      report(allocation.id(), decision, Status.CARRIED_OUT, null, link(pool));
    }
  }

  private static void handBack(Allocation allocation, DecisionTaken decision) {
    if (allocation.isProposed()) {
      allocation.handBack(decision);
    }
  }

  private static String reason(PoolExceeded tooMuch) {
    return "%s har %s tilbage. Det rækker ikke til %s"
        .formatted(
            tooMuch.details().get("pool"),
            tooMuch.details().get("left"),
            tooMuch.details().get("amount"));
  }

  private static String settled(Allocation allocation) {
    return switch (allocation.state()) {
      case APPROVED -> "Disponeringen er allerede bindende.";
      case REJECTED -> "Disponeringen er tidligere afvist.";
      case WITHDRAWN -> "Disponeringen er trukket tilbage.";
      case PROPOSED -> throw new IllegalStateException("a proposal is not settled");
    };
  }

  private static Booking booking(Allocation allocation, DecisionTaken decision, String what) {
    String reason =
        "%s: %s på mødet den %s"
            .formatted(allocation.title(), what, DANISH_DATE.format(decision.meetingDate()));
    return new Booking(allocation.proposedByName(), reason, decision.decisionId());
  }

  private static Link link(Pool pool) {
    return new Link(pool.title(), "/puljer/" + pool.id());
  }

  private void report(
      UUID allocationId, DecisionTaken decision, Status status, String reason, Link link) {
    outbox.publish(
        new DomainEvent(
            "allocation",
            allocationId.toString(),
            "consequence.reported",
            new ConsequenceReported(
                decision.decisionId(),
                decision.itemId(),
                AllocationSubject.of(allocationId),
                status,
                reason,
                link)));
  }
}
