package dk.direktion.budget.scenario;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.Kroner;
import dk.direktion.budget.allocation.Allocation;
import dk.direktion.budget.allocation.Allocations;
import dk.direktion.budget.person.CallersUnit;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.PoolExceeded;
import dk.direktion.budget.pool.Pools;
import dk.direktion.budget.proposal.SubmitProposal;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.submission.Submissions;
import dk.direktion.common.submission.Submissions.Proposal;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A controller's part: keeping scenarios, changing them, sending one to a meeting. */
@ApplicationScoped
public class PlanningScenarios {

  private final BudgetRights rights;
  private final Caller caller;
  private final CallersUnit unit;
  private final Scenarios scenarios;
  private final ReadingScenarios reading;
  private final TryingOut tryingOut;
  private final Allocations allocations;
  private final Pools pools;
  private final Submissions submissions;
  private final Clock clock;

  PlanningScenarios(
      BudgetRights rights,
      Caller caller,
      CallersUnit unit,
      Scenarios scenarios,
      ReadingScenarios reading,
      TryingOut tryingOut,
      Allocations allocations,
      Pools pools,
      Submissions submissions,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.unit = unit;
    this.scenarios = scenarios;
    this.reading = reading;
    this.tryingOut = tryingOut;
    this.allocations = allocations;
    this.pools = pools;
    this.submissions = submissions;
    this.clock = clock;
  }

  /** Keep a choice of proposals; it may hold more than the pools do. */
  @Transactional
  public ScenarioView keep(WriteScenario written) {
    rights.requireAllocating();
    requireKnown(written);
    Scenario scenario =
        Scenario.draft(UuidV7.next(clock), written, caller.displayName(), clock.instant());
    scenarios.persistAndFlush(scenario);
    return reading.one(scenario.id());
  }

  /** Write a scenario over that is not on its way to a meeting. */
  @Transactional
  public ScenarioView change(UUID id, String ifMatch, WriteScenario written) {
    rights.requireAllocating();
    Scenario scenario = existing(id, ifMatch);
    requireKnown(written);
    scenario.change(written);
    scenarios.flush();
    return reading.one(id);
  }

  /** Throw a scenario away that is not on its way to a meeting. */
  @Transactional
  public void delete(UUID id, String ifMatch) {
    rights.requireAllocating();
    Scenario scenario = existing(id, ifMatch);
    scenario.requireAtHome();
    scenarios.delete(scenario);
  }

  /**
   * Send a scenario to a body's meeting as one item with a recommendation point for each proposal.
   *
   * @throws ProposalNotAtHome if one of them is under way or settled
   * @throws PoolExceeded if the pools cannot hold them all
   */
  @Transactional
  public ScenarioView submit(UUID id, String ifMatch, SubmitProposal submission) {
    rights.requireAllocating();
    Scenario scenario = existing(id, ifMatch);
    scenario.submit();
    List<Allocation> chosen = chosen(scenario);
    chosen.stream()
        .filter(each -> !each.isAtHome())
        .findFirst()
        .ifPresent(
            each -> {
              throw new ProposalNotAtHome(each.title());
            });
    ScenarioOutcomeView outcome = tryingOut.of(chosen, scenario.year());
    requireRoom(outcome);
    chosen.forEach(Allocation::submit);
    submissions.submit(
        SubmittedScenarios.thing(id), proposalFor(scenario, chosen, outcome, submission));
    scenarios.flush();
    return reading.one(id);
  }

  private void requireRoom(ScenarioOutcomeView outcome) {
    outcome.pools().stream()
        .filter(row -> row.left() != null && row.left() < 0)
        .findFirst()
        .ifPresent(
            row -> {
              throw new PoolExceeded(
                  pools.existing(row.poolId()), row.chosen(), row.chosen() + row.left());
            });
  }

  private void requireKnown(WriteScenario written) {
    List<UUID> ids = written.allocationIds();
    if (new HashSet<>(ids).size() < ids.size()) {
      throw InvalidInput.of("allocationIds", "allocation-chosen-twice");
    }
    if (allocations.count("id in ?1", ids) < ids.size()) {
      throw InvalidInput.of("allocationIds", "allocation-unknown");
    }
  }

  private Scenario existing(UUID id, String ifMatch) {
    Scenario scenario = scenarios.existing(id);
    EntityTags.require(ifMatch, scenario.version());
    return scenario;
  }

  private List<Allocation> chosen(Scenario scenario) {
    Map<UUID, Allocation> byId =
        allocations.list("id in ?1", scenario.allocationIds()).stream()
            .collect(Collectors.toMap(Allocation::id, Function.identity()));
    return scenario.allocationIds().stream().map(byId::get).toList();
  }

  private Proposal proposalFor(
      Scenario scenario,
      List<Allocation> chosen,
      ScenarioOutcomeView outcome,
      SubmitProposal submission) {
    Map<UUID, Pool> byId =
        pools.list("id in ?1", chosen.stream().map(Allocation::poolId).toList()).stream()
            .collect(Collectors.toMap(Pool::id, Function.identity()));
    return new Proposal(
        submission.bodyCode(),
        submission.meetingId(),
        unit.code(),
        scenario.title(),
        scenario.note() == null
            ? "Der foreslås " + chosen.size() + " disponeringer af direktionens puljer."
            : scenario.note(),
        outcome.pools().stream()
            .filter(row -> row.chosen() > 0)
            .map(PlanningScenarios::line)
            .collect(Collectors.joining("\n", "Hvis alle punkter godkendes:\n\n", "")),
        chosen.stream()
            .map(
                each ->
                    "der disponeres %s af %s til: %s"
                        .formatted(
                            Kroner.text(each.amount()),
                            byId.get(each.poolId()).title(),
                            each.purpose()))
            .toList());
  }

  private static String line(PoolOutcomeView row) {
    String chosen = "- %s %d: %s".formatted(row.poolName(), row.year(), Kroner.text(row.chosen()));
    return row.left() == null
        ? chosen + " (puljen er ikke åbnet)"
        : chosen
            + " – der er "
            + Kroner.text(row.left())
            + " tilbage af "
            + Kroner.text(row.amount());
  }
}
