package dk.direktion.budget.demo;

import dk.direktion.budget.allocation.EarlierDecision;
import dk.direktion.budget.allocation.Recurrence;
import dk.direktion.budget.benefit.PastMove;
import dk.direktion.budget.benefit.TakingOverBenefits;
import dk.direktion.budget.benefit.WriteBenefit;
import dk.direktion.budget.costsharing.ShareCost;
import dk.direktion.budget.distribution.CreateDistribution;
import dk.direktion.budget.distribution.RegisterWeights;
import dk.direktion.budget.followup.Deadlines;
import dk.direktion.budget.pool.OpenPool;
import dk.direktion.budget.programme.RegisterProgramme;
import dk.direktion.budget.programmeeconomy.BookEntry;
import dk.direktion.budget.report.MakeReport;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The demo municipality's budget as its file holds it. */
record DemoBudget(
    List<OpenPool> pools,
    List<DemoAllocation> allocations,
    List<RegisterWeights> weights,
    List<CreateDistribution> distributions,
    List<ShareCost> sharedCosts,
    List<DemoProgramme> programmes,
    List<DemoEntry> entries,
    List<DemoBenefit> benefits,
    List<DemoDeadlines> followUps,
    List<MakeReport> reports,
    DemoPostings postings) {

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
      UUID projectId,
      EarlierDecision decidedEarlier) {}

  /** A programme with its code. */
  record DemoProgramme(String code, RegisterProgramme registration) {}

  /** An entry with the day it was booked and who booked it. */
  record DemoEntry(String programme, LocalDate on, String by, BookEntry entry) {}

  /** The deadlines of a year's budget follow-ups. */
  record DemoDeadlines(int year, Deadlines deadlines) {}

  /** A benefit with all it has been through. */
  record DemoBenefit(WriteBenefit written, TakingOverBenefits.Owner owner, List<PastMove> past) {}

  /** The finance system's file and what is said of accounts in it. */
  record DemoPostings(String file, List<DemoPlacing> placed) {}

  /**
   * What an account is said to be for.
   *
   * @param allocation its number; null for what is outside the pools
   */
  record DemoPlacing(String account, int year, Integer allocation, String reason) {}
}
