package dk.direktion.budget.report;

import dk.direktion.budget.pool.EntryKind;
import dk.direktion.budget.proposal.ProposalState;
import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was set aside of a year's pools, as the ledger had it at the end of a day. */
@ApplicationScoped
class AllocatedAmounts {

  private final EntityManager database;

  AllocatedAmounts(EntityManager database) {
    this.database = database;
  }

  /**
   * An allocation of one of the year's pools; amounts in whole kroner of that year.
   *
   * @param decidedOn the meeting's day; null while nothing is decided
   */
  record Allocated(
      UUID id,
      int number,
      int decidedForYear,
      String purpose,
      String pool,
      long proposed,
      long approved,
      ProposalState state,
      LocalDate decidedOn) {}

  /** List the allocations that move a year's pools, by pool and number. */
  List<Allocated> of(int year, LocalDate asOf) {
    return database
        .createQuery(
            "select a.id, a.number, a.year, a.purpose, p.name,"
                + " sum(case when e.kind in (:proposing) then e.amount else 0L end),"
                + " sum(case when e.kind in (:approving) then e.amount else 0L end),"
                + " a.state, coalesce(a.decision.meetingDate, a.decidedEarlier.on)"
                + " from PoolEntry e, Allocation a, Pool p"
                + " where a.id = e.allocationId and p.id = e.poolId"
                + " and p.year = :year and e.bookedAt < :end"
                + " group by a.id, a.number, a.year, a.purpose, p.name, p.position, a.state,"
                + " a.decision.meetingDate, a.decidedEarlier.on"
                + " order by p.position, a.year, a.number",
            Object[].class)
        .setParameter("proposing", List.of(EntryKind.PROPOSED, EntryKind.RELEASED))
        .setParameter("approving", List.of(EntryKind.APPROVED, EntryKind.FREED))
        .setParameter("year", year)
        .setParameter("end", asOf.plusDays(1).atStartOfDay(Denmark.ZONE).toInstant())
        .getResultList()
        .stream()
        .map(row -> allocated(row, asOf))
        .toList();
  }

  private static Allocated allocated(Object[] row, LocalDate asOf) {
    long proposed = ((Number) row[5]).longValue();
    long approved = ((Number) row[6]).longValue();
    LocalDate decidedOn = (LocalDate) row[8];
    return new Allocated(
        (UUID) row[0],
        (int) row[1],
        (int) row[2],
        (String) row[3],
        (String) row[4],
        proposed,
        approved,
        state(proposed, approved, (ProposalState) row[7]),
        decidedOn == null || decidedOn.isAfter(asOf) ? null : decidedOn);
  }

  // What has been decided since is not what the ledger said on the day.
  private static ProposalState state(long proposed, long approved, ProposalState today) {
    if (approved > 0) {
      return ProposalState.APPROVED;
    }
    return proposed > 0 ? ProposalState.PROPOSED : today;
  }
}
