package dk.direktion.budget.scenario;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.allocation.Allocation;
import dk.direktion.budget.allocation.Allocations;
import dk.direktion.budget.allocation.DecidedTogether;
import dk.direktion.budget.allocation.SubmittedAllocations;
import dk.direktion.budget.proposal.CarriedOut;
import dk.direktion.common.submission.BodyDecision;
import dk.direktion.common.submission.Outcome;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Link;
import dk.direktion.common.submission.Submissions.Status;
import dk.direktion.common.submission.Submissions.Thing;
import dk.direktion.common.submission.SubmittedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the meetings tell of scenarios; each point is carried out on its own. */
@ApplicationScoped
class SubmittedScenarios implements SubmittedSubject, DecidedTogether {

  private static final String PREFIX = "budget:scenario:";
  private static final String SEND_AGAIN =
      "Punktet blev ikke afgjort sammen med resten. Forslaget kan sendes igen.";

  private final BudgetRights rights;
  private final Scenarios scenarios;
  private final Allocations allocations;
  private final SubmittedAllocations carryingOut;
  private final Submissions submissions;

  SubmittedScenarios(
      BudgetRights rights,
      Scenarios scenarios,
      Allocations allocations,
      SubmittedAllocations carryingOut,
      Submissions submissions) {
    this.rights = rights;
    this.scenarios = scenarios;
    this.allocations = allocations;
    this.carryingOut = carryingOut;
    this.submissions = submissions;
  }

  static Thing thing(UUID id) {
    return new Thing("scenario", id, PREFIX + id);
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public void putOnAgenda(UUID id, LocalDate meetingDate, UUID itemId) {
    scenarios
        .findByIdOptional(id)
        .ifPresent(
            scenario -> {
              scenario.putOnAgenda(meetingDate, itemId);
              chosen(scenario).forEach(each -> each.putOnAgenda(meetingDate, itemId));
            });
  }

  @Override
  public void refused(UUID id) {
    scenarios
        .findByIdOptional(id)
        .ifPresent(
            scenario -> {
              scenario.refuseSubmission();
              chosen(scenario).forEach(Allocation::refuseSubmission);
            });
  }

  private List<Allocation> chosen(Scenario scenario) {
    return allocations.list("id in ?1", scenario.allocationIds());
  }

  @Override
  public void decided(UUID id, BodyDecision decision) {
    rights.requireSystem();
    scenarios
        .findByIdOptional(id)
        .ifPresentOrElse(
            scenario -> decided(scenario, decision),
            () ->
                submissions.report(
                    thing(id), decision, Status.FAILED, "Scenariet findes ikke.", null));
  }

  private void decided(Scenario scenario, BodyDecision decision) {
    List<ScenarioPoint> decided = new ArrayList<>();
    for (int number = 1; number <= scenario.points().size(); number++) {
      decided.add(carryOut(scenario.points().get(number - 1), number, decision));
    }
    switch (decision.outcome()) {
      case POSTPONED -> scenario.postpone(decision.decisionId(), decision.postponedTo());
      case REFERRED -> scenario.postpone(decision.decisionId(), null);
      case RETURNED -> scenario.handBack(decision.decisionId(), decision.meetingDate());
      default -> {
        scenario.decide(decision.decisionId(), decision.meetingDate(), decided);
        report(scenario, decision);
      }
    }
  }

  private ScenarioPoint carryOut(ScenarioPoint point, int number, BodyDecision decision) {
    Outcome outcome = outcomeOf(number, decision);
    // The meeting's item is not moved for the sake of one point: the proposal comes home.
    boolean leftBehind = sendsOn(outcome) && !sendsOn(decision.outcome());
    CarriedOut carriedOut =
        carryingOut.carryOut(
            point.allocationId(), decision, leftBehind ? Outcome.RETURNED : outcome);
    return new ScenarioPoint(
        point.allocationId(),
        outcome,
        leftBehind ? Status.NOT_NEEDED : carriedOut.status(),
        leftBehind ? SEND_AGAIN : carriedOut.reason());
  }

  // What was decided of the item as a whole holds for a point nothing else was decided of.
  private static Outcome outcomeOf(int number, BodyDecision decision) {
    if (sendsOn(decision.outcome())) {
      return decision.outcome();
    }
    return decision.points().stream()
        .filter(point -> point.number() == number)
        .map(BodyDecision.Point::outcome)
        .findFirst()
        .orElse(decision.outcome());
  }

  private static boolean sendsOn(Outcome outcome) {
    return outcome == Outcome.POSTPONED
        || outcome == Outcome.REFERRED
        || outcome == Outcome.RETURNED;
  }

  @Override
  public boolean carriedOutByHand(UUID allocationId, BodyDecision decision) {
    Optional<Scenario> together = scenarios.decidedBy(decision.decisionId());
    together.ifPresent(
        scenario -> {
          scenario.carriedOut(allocationId);
          report(scenario, decision);
        });
    return together.isPresent();
  }

  private void report(Scenario scenario, BodyDecision decision) {
    List<ScenarioPoint> points = scenario.points();
    String failed = reasons(points);
    boolean done = points.stream().anyMatch(point -> point.status() == Status.CARRIED_OUT);
    Status status = done ? Status.CARRIED_OUT : Status.NOT_NEEDED;
    submissions.report(
        thing(scenario.id()),
        decision,
        failed.isEmpty() ? status : Status.FAILED,
        failed.isEmpty() ? null : failed,
        new Link(scenario.title(), "/puljer/scenarier/" + scenario.id()));
  }

  private String reasons(List<ScenarioPoint> points) {
    List<ScenarioPoint> failed =
        points.stream().filter(point -> point.status() == Status.FAILED).toList();
    Map<UUID, Integer> numbers =
        allocations
            .list("id in ?1", failed.stream().map(ScenarioPoint::allocationId).toList())
            .stream()
            .collect(Collectors.toMap(Allocation::id, Allocation::number));
    return failed.stream()
        .map(point -> "Nr. " + numbers.get(point.allocationId()) + ": " + point.reason())
        .collect(Collectors.joining(" "));
  }
}
