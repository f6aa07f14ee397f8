package dk.direktion.budget.demo;

import dk.direktion.budget.allocation.Recurrence;
import dk.direktion.budget.costsharing.ShareCost;
import dk.direktion.budget.distribution.CreateDistribution;
import dk.direktion.budget.distribution.RegisterWeights;
import dk.direktion.budget.pool.OpenPool;
import dk.direktion.budget.programmeeconomy.AccountProgrammeYear;
import java.util.List;
import java.util.UUID;

/** The demo municipality's budget as its file holds it. */
record DemoBudget(
    List<OpenPool> pools,
    List<DemoAllocation> allocations,
    List<AccountProgrammeYear> programmeYears,
    List<RegisterWeights> weights,
    List<CreateDistribution> distributions,
    List<ShareCost> sharedCosts) {

  /**
   * A proposal that names its pool by code, since ids are given when the pool is opened.
   *
   * @param projectId the id the portfolio's demo gives the project it is for; null for none
   */
  record DemoAllocation(
      String pool,
      String purpose,
      long amount,
      Recurrence recurrence,
      Integer years,
      UUID projectId) {}
}
