package dk.direktion.budget.allocation;

import dk.direktion.budget.proposal.ProposalState;
import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All allocations, proposed and settled. */
@ApplicationScoped
public class Allocations implements PanacheRepositoryBase<Allocation, UUID> {

  /** Find an allocation. */
  public Allocation existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("allocation"));
  }

  PanacheQuery<Allocation> matching(Integer year, UUID poolId, ProposalState state) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Map<String, Object> values = new HashMap<>();
    narrow("year", year, conditions, values);
    narrow("poolId", poolId, conditions, values);
    narrow("state", state, conditions, values);
    return find(String.join(" and ", conditions) + " order by year desc, number", values);
  }

  /** List all ever proposed of a pool, and those of earlier years that count in it. */
  List<Allocation> countingIn(UUID poolId) {
    return list(
        "poolId = ?1 or id in (select e.allocationId from PoolEntry e where e.poolId = ?1)"
            + " order by year, number",
        poolId);
  }

  private static void narrow(
      String field, Object value, List<String> conditions, Map<String, Object> values) {
    if (value != null) {
      conditions.add(field + " = :" + field);
      values.put(field, value);
    }
  }

  /** List what was approved in earlier years of pools with this code and may recur. */
  List<Allocation> approvedAndRecurring(String poolCode, int beforeYear) {
    return list(
        "state = ?1 and recurrence <> ?2 and year < ?3"
            + " and poolId in (select p.id from Pool p where p.code = ?4) order by year, number",
        ProposalState.APPROVED,
        Recurrence.ONE_OFF,
        beforeYear,
        poolCode);
  }

  /** Take the year's next number; two who propose at the same moment wait for one another. */
  int nextNumber(int year) {
    return (Integer)
        getEntityManager()
            .createNativeQuery(
                "insert into allocation_number (year, last) values (:year, 1)"
                    + " on conflict (year) do update set last = allocation_number.last + 1"
                    + " returning last",
                Integer.class)
            .setParameter("year", year)
            .getSingleResult();
  }
}
